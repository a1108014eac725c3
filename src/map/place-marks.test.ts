import { expect, test } from 'vitest';
import { overlaps } from '#src/charts/shared/labels.ts';
import { frameOn } from './map-frame.ts';
import { altynkol, aPlace, khorgosInChina, khorgosInKazakhstan } from './map.examples.ts';
import { markPath, placeMarks } from './place-marks.ts';

const frame = frameOn([[80.4, 44.2]], {
  width: 360,
  height: 300,
  leastHeight: 200,
  margin: 20,
  leastSpan: 10,
});
const options = { frame, size: 4, taken: [] };

test('of places with the same coordinates none hides another', () => {
  const marks = placeMarks([khorgosInKazakhstan, altynkol, khorgosInChina], options);

  const [one, two, three] = marks.map(({ box }) => box);
  expect(marks.map(({ place }) => place.id)).toEqual(['khorgos-kz', 'altynkol', 'khorgos-cn']);
  expect(one && two && overlaps(one, two)).toBe(false);
  expect(one && three && overlaps(one, three)).toBe(false);
  expect(two && three && overlaps(two, three)).toBe(false);
});

test('the first of them stands where it lies', () => {
  const [first] = placeMarks([khorgosInKazakhstan, altynkol], options);

  expect({ x: first?.x, y: first?.y }).toEqual(frame.project([80.3852, 44.2234]));
});

test('a place outside the view has no mark', () => {
  expect(placeMarks([aPlace()], options)).toEqual([]);
});

test('a mark keeps off a name that stands already', () => {
  const everywhere = { left: 0, right: 360, top: 0, bottom: 300 };

  expect(placeMarks([khorgosInChina], { ...options, taken: [everywhere] })).toEqual([]);
});

test('the kind of a place gives its mark a shape', () => {
  expect(markPath('city', { x: 10, y: 20 }, 4)).toBe('M6.4 20a3.6 3.6 0 1 1 7.2 0a3.6 3.6 0 1 1-7.2 0z');
  expect(markPath('border', { x: 10, y: 20 }, 4)).toBe('M10 20m0 -5l5 5l-5 5l-5 -5z');
});
