import { expect, test } from 'vitest';
import { aTerm } from '#tests/builders.ts';
import { otherNamesOf } from './other-names.ts';

test('a term shows its other names, then Russian and Chinese', () => {
  const names = otherNamesOf(aTerm({ aliases: ['inland port'], names: { zh: '陆港', ru: 'сухой порт' } }));

  expect(names).toEqual(['inland port', 'сухой порт', '陆港']);
});
