import { expect, test } from 'vitest';
import { sparkPath } from './spark.ts';

function from(first: number, values: readonly number[]): { readonly year: number; readonly value: number }[] {
  return values.map((value, index) => ({ year: first + index, value }));
}

test('a sparkline runs from edge to edge, from zero to the greatest value', () => {
  expect(sparkPath({ points: from(2023, [0, 5, 10]), gaps: [] })).toBe('M3,51L100,27L197,3');
});

test('it is broken where the figures are', () => {
  const points = [...from(2019, [1, 2]), ...from(2022, [3, 4])];

  expect(sparkPath({ points, gaps: [{ before: 2022 }] })).toBe('M3,39L51.5,27M148.5,15L197,3');
});

test('a year between two gaps is a dot', () => {
  const points = [...from(2012, [4]), ...from(2015, [4, 4])];

  expect(sparkPath({ points, gaps: [{ before: 2015 }] })).toBe('M3,3h.1M148.5,3L197,3');
});

test('without figures there is nothing to draw', () => {
  expect(sparkPath({ points: [], gaps: [] })).toBe('');
});
