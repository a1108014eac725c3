import { expect, test } from 'vitest';
import {
  createValueScale,
  createYearScale,
  listValueTicks,
  listYearTicks,
  roundCoordinate,
} from './scales.ts';

test('coordinates have two decimals at most', () => {
  expect(roundCoordinate(17.51515)).toBe(17.52);
});

test('values stand on zero, also where all of them are zero', () => {
  expect(createValueScale(106.3, [200, 0])(0)).toBe(200);
  expect(createValueScale(0, [200, 0])(0)).toBe(200);
});

test('one year alone stands in the middle', () => {
  expect(createYearScale([2020], [0, 100])(2020)).toBe(50);
});

test('ticks of values are round', () => {
  expect(listValueTicks(106.3, 3)).toEqual([0, 50, 100]);
  expect(listValueTicks(4.3, 3)).toEqual([0, 2, 4]);
});

test('the first and the last year are always named, decades between them where they fit', () => {
  const years = [1992, 2025];

  expect(listYearTicks(createYearScale(years, [0, 360]), years, 16).map(({ year }) => year)).toEqual([
    1992, 2000, 2010, 2020, 2025,
  ]);
  expect(listYearTicks(createYearScale(years, [0, 150]), years, 16).map(({ year }) => year)).toEqual([
    1992, 2010, 2025,
  ]);
});
