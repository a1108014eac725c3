import { expect, test } from 'vitest';
import { statePolicyFirst } from './state-policy-first.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

function moved(page: string): string {
  return statePolicyFirst(Buffer.from(page)).toString();
}

test('the policy comes before the scripts that it binds', () => {
  const page = `<head><meta charset="utf-8"><script>1</script>${policy}</head>`;

  expect(moved(page)).toBe(`<head><meta charset="utf-8">${policy}<script>1</script></head>`);
});

test('a page without a policy stays as it is', () => {
  const page = '<head><meta charset="utf-8"><script>1</script></head>';

  expect(moved(page)).toBe(page);
});

test('Cyrillic and Chinese words on the way stay whole', () => {
  const page = `<head><meta charset="utf-8"><title>Хоргос, 霍尔果斯</title>${policy}</head><body>Астана</body>`;

  expect(moved(page)).toBe(
    `<head><meta charset="utf-8">${policy}<title>Хоргос, 霍尔果斯</title></head><body>Астана</body>`,
  );
});
