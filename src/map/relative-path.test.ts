import { expect, test } from 'vitest';
import { createRelativePath, formatLine } from './relative-path.ts';

test('a line is written as its beginning and steps', () => {
  const path = formatLine(
    [
      [10.04, 20],
      [12.5, 18],
      [12.5, 30.25],
    ],
    { digits: 1, closed: false },
  );

  expect(path).toBe('M10 20l2.5-2 0 12.3');
});

test('rounding does not add up along a line', () => {
  const path = formatLine(
    [
      [0, 0],
      [0.4, 0],
      [0.8, 0],
      [1.2, 0],
      [1.6, 0],
    ],
    { digits: 0, closed: false },
  );

  expect(path).toBe('M0 0l1 0 1 0');
});

test('what rounds to a single spot is not drawn', () => {
  expect(
    formatLine(
      [
        [1, 1],
        [1.01, 1.02],
      ],
      { digits: 1, closed: false },
    ),
  ).toBe('');
});

test('an islet is left out, and a line of the same size is not', () => {
  const { context, read } = createRelativePath({ digits: 0, leastSize: 5 });
  context.moveTo(0, 0);
  context.lineTo(2, 0);
  context.lineTo(2, 2);
  context.closePath();
  context.moveTo(10, 10);
  context.lineTo(12, 10);

  const path = read();

  expect(path).toBe('M10 10l2 0');
});
