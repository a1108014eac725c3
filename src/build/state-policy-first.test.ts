import { expect, test } from 'vitest';
import { statePolicyFirst } from './state-policy-first.ts';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

test('the policy comes before the scripts that it binds', () => {
  const page = `<head><meta charset="utf-8"><script>1</script>${policy}</head>`;

  expect(statePolicyFirst(page)).toBe(`<head><meta charset="utf-8">${policy}<script>1</script></head>`);
});

test('a page without a policy stays as it is', () => {
  const page = '<head><meta charset="utf-8"><script>1</script></head>';

  expect(statePolicyFirst(page)).toBe(page);
});
