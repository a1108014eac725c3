import { expect, test } from 'vitest';
import { letterOf } from './letter-of.ts';

test('the places where a source is cited are counted in letters, after z in two', () => {
  const letters = [
    letterOf(0),
    letterOf(25),
    letterOf(26),
    letterOf(51),
    letterOf(52),
    letterOf(701),
    letterOf(702),
  ];

  expect(letters).toEqual(['a', 'z', 'aa', 'az', 'ba', 'zz', 'aaa']);
});
