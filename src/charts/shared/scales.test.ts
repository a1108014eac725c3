import { expect, test } from 'vitest';
import {
  createValueScale,
  createYearScale,
  listValueTicks,
  listYearTicks,
  roundCoordinate,
  valueDomain,
} from './scales.ts';

test('coordinates have two decimals at most', () => {
  expect(roundCoordinate(17.51515)).toBe(17.52);
});

test('values stand on zero, also where all of them are zero', () => {
  expect(createValueScale([106.3], 'linear', [200, 0])(0)).toBe(200);
  expect(createValueScale([0], 'linear', [200, 0])(0)).toBe(200);
});

test('values below zero move zero up from the lower edge', () => {
  const scale = createValueScale([-10, 30], 'linear', [200, 0]);

  expect([scale(-10), scale(0), scale(30)]).toEqual([200, 150, 0]);
});

test('on a logarithmic scale equal factors are equal lengths', () => {
  const scale = createValueScale([0.1, 10], 'log', [200, 0]);

  expect([scale(0.1), scale(1), scale(10)].map(Math.round)).toEqual([200, 100, 0]);
});

test('a logarithmic axis begins at the power of ten under its least value', () => {
  expect(valueDomain([0.36, 48.7], 'log')).toEqual([0.1, 48.7]);
  expect(valueDomain([2, 3], 'log')).toEqual([1, 10]);
});

test('one year alone stands in the middle', () => {
  expect(createYearScale([2020], [0, 100])(2020)).toBe(50);
});

test('ticks of values are round', () => {
  expect(listValueTicks([0, 106.3], 'linear', 3)).toEqual([0, 50, 100]);
  expect(listValueTicks([0, 4.3], 'linear', 3)).toEqual([0, 2, 4]);
});

test('ticks of a balance lie on both sides of zero', () => {
  expect(listValueTicks([-11.3, 12.1], 'linear', 5)).toEqual([-10, -5, 0, 5, 10]);
});

test('logarithmic ticks are powers of ten, without the noise of their arithmetic', () => {
  expect(listValueTicks([0.001, 48.7], 'log', 5)).toEqual([0.001, 0.01, 0.1, 1, 10]);
});

test('a logarithmic axis of two powers of ten or less also names their double and fivefold', () => {
  expect(listValueTicks([1, 48.7], 'log', 5)).toEqual([1, 2, 5, 10, 20]);
  expect(listValueTicks([1.96, 43.8], 'log', 5)).toEqual([2, 5, 10, 20]);
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
