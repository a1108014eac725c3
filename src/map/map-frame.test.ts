import { expect, test } from 'vitest';
import { frameOn } from './map-frame.ts';

const sizes = { width: 360, height: 300, leastHeight: 200, margin: 20 };

test('everything that is framed lies inside the margins', () => {
  const frame = frameOn(
    [
      [51.2, 43.7],
      [80.4, 44.1],
      [71.4, 51.2],
    ],
    { ...sizes, leastSpan: 0 },
  );

  const west = frame.project([51.2, 43.7]);
  const east = frame.project([80.4, 44.1]);
  expect(west.x).toBeCloseTo(20, 0);
  expect(east.x).toBeCloseTo(340, 0);
});

test('north is up: a place farther north stands higher', () => {
  const frame = frameOn(
    [
      [69.2, 41.3],
      [71.4, 51.2],
    ],
    { ...sizes, leastSpan: 0 },
  );

  expect(frame.project([71.4, 51.2]).y).toBeLessThan(frame.project([69.2, 41.3]).y);
});

test('a single place stands in the middle, and its surroundings are as wide as asked for', () => {
  const frame = frameOn([[80.4, 44.1]], { ...sizes, leastSpan: 10 });

  const { x, y } = frame.project([80.4, 44.1]);
  const tenDegreesNorth = frame.project([80.4, 49.1]);
  expect(x).toBeCloseTo(180, 5);
  expect(y).toBeCloseTo(frame.height / 2, 0);
  expect(y - tenDegreesNorth.y).toBeGreaterThan(170);
  expect(y - tenDegreesNorth.y).toBeLessThan(190);
});

test('a wide and flat subject gets a low drawing', () => {
  const frame = frameOn(
    [
      [50, 44],
      [80, 44.1],
    ],
    { ...sizes, leastSpan: 0 },
  );

  expect(frame.height).toBe(200);
});
