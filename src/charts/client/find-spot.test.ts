import { expect, test } from 'vitest';
import { findNearest, findNext } from './find-spot.ts';

function aSpot(x: number, y: number, row: number) {
  return { x, y, row, line: x, column: row };
}

const [a, b, c] = [aSpot(0, 0, 0), aSpot(10, 0, 0), aSpot(20, 0, 0)];
const [d, e] = [aSpot(9, 50, 1), aSpot(20, 50, 1)];
const spots = [a, b, c, d, e];

test('a pointer finds the nearest figure', () => {
  expect(findNearest(spots, { x: 12, y: 10 })).toBe(b);
  expect(findNearest(spots, { x: 12, y: 45 })).toBe(d);
  expect(findNearest([], { x: 1, y: 1 })).toBeUndefined();
});

test('the first key leads to the first figure', () => {
  expect(findNext(spots, undefined, 'ArrowRight')).toBe(a);
});

test('left and right walk along a row and stop at its ends', () => {
  expect(findNext(spots, a, 'ArrowRight')).toBe(b);
  expect(findNext(spots, c, 'ArrowRight')).toBe(c);
  expect(findNext(spots, a, 'ArrowLeft')).toBe(a);
  expect(findNext(spots, b, 'Home')).toBe(a);
  expect(findNext(spots, b, 'End')).toBe(c);
});

test('up and down lead to the nearest figure of the next row', () => {
  expect(findNext(spots, b, 'ArrowDown')).toBe(d);
  expect(findNext(spots, e, 'ArrowUp')).toBe(c);
  expect(findNext(spots, e, 'ArrowDown')).toBe(e);
});

test('other keys lead nowhere', () => {
  expect(findNext(spots, a, 'Tab')).toBeUndefined();
  expect(findNext(spots, undefined, 'Tab')).toBeUndefined();
});
