import { expect, test } from 'vitest';
import { simplifyLine } from './simplify-line.ts';

test('a point that hardly leaves the line is left out', () => {
  const line = simplifyLine(
    [
      [0, 0],
      [5, 0.4],
      [10, 0],
    ],
    0.5,
  );

  expect(line).toEqual([
    [0, 0],
    [10, 0],
  ]);
});

test('a bend that a reader would see stays', () => {
  const line = simplifyLine(
    [
      [0, 0],
      [5, 3],
      [10, 0],
    ],
    0.5,
  );

  expect(line).toEqual([
    [0, 0],
    [5, 3],
    [10, 0],
  ]);
});

test('an island that begins where it ends keeps its farthest points', () => {
  const line = simplifyLine(
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
    0.5,
  );

  expect(line).toEqual([
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ]);
});
