import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('figures are as wide as the widest of the two fonts', () => {
  expect(textWidth('2025', 100)).toBeCloseTo(228, 1);
});

test('a Cyrillic name is measured letter by letter', () => {
  expect(textWidth('Казахстан', 100)).toBeCloseTo(578, 0);
});

test('a mark above a letter takes no room', () => {
  expect(textWidth('й', 100)).toBe(textWidth('и', 100));
  expect(textWidth('é', 100)).toBe(textWidth('e', 100));
});

test('full-width and unknown letters count as wide', () => {
  expect(textWidth('中亚', 100)).toBeCloseTo(210, 1);
  expect(textWidth('ქ', 100)).toBeCloseTo(105, 1);
});
