import { expect, test } from 'vitest';
import { type LabelRequest, type Place, placeLabels, type Surroundings } from './labels.ts';

const surroundings: Surroundings = {
  bounds: { left: 0, right: 100, top: 0, bottom: 100 },
  stretches: [],
  boxes: [],
  fontSize: 10,
};

function at(x: number, y: number): Place {
  return { x, y, anchor: 'middle', side: 'above' };
}

function aRequest(given: Partial<LabelRequest>): LabelRequest {
  return { text: '50.2', own: undefined, rivals: [], places: [], ...given };
}

test('a label takes the first place that is free', () => {
  expect(placeLabels([aRequest({ places: [at(50, 50), at(50, 80)] })], surroundings)).toEqual([at(50, 50)]);
});

test('a second label gives way to the first', () => {
  const requests = [aRequest({ places: [at(50, 50)] }), aRequest({ places: [at(55, 52), at(55, 80)] })];

  expect(placeLabels(requests, surroundings)).toEqual([at(50, 50), at(55, 80)]);
});

test('no label leaves the picture', () => {
  expect(
    placeLabels([aRequest({ places: [at(2, 50), at(98, 50), at(50, 2), at(50, 50)] })], surroundings),
  ).toEqual([at(50, 50)]);
});

test('no label is crossed by a line', () => {
  const stretches = [
    [
      { x: 0, y: 40 },
      { x: 100, y: 60 },
    ],
  ] as const;

  expect(
    placeLabels([aRequest({ places: [at(50, 52), at(50, 30)] })], { ...surroundings, stretches }),
  ).toEqual([at(50, 30)]);
});

test('no line passes between a label and its point', () => {
  const stretches = [
    [
      { x: 0, y: 60 },
      { x: 100, y: 60 },
    ],
  ] as const;
  const request = aRequest({ own: { x: 50, y: 70 }, places: [at(50, 50), { ...at(50, 80), side: 'below' }] });

  expect(placeLabels([request], { ...surroundings, stretches })).toEqual([{ ...at(50, 80), side: 'below' }]);
});

test('a label stands closer to its own point than to another', () => {
  const request = aRequest({ own: { x: 50, y: 70 }, rivals: [{ x: 50, y: 60 }], places: [at(50, 55)] });

  expect(placeLabels([request], surroundings)).toEqual([undefined]);
});

test('a label without a free place is left out', () => {
  const boxes = [{ left: 0, right: 100, top: 0, bottom: 100 }];

  expect(placeLabels([aRequest({ places: [at(50, 50)] })], { ...surroundings, boxes })).toEqual([undefined]);
});

test('a Chinese label needs more room than a Latin one of as many letters', () => {
  const boxes = [{ left: 62, right: 100, top: 0, bottom: 100 }];
  const places = [at(50, 50), at(30, 50)];

  expect(placeLabels([aRequest({ text: 'abc', places })], { ...surroundings, boxes })).toEqual([at(50, 50)]);
  expect(placeLabels([aRequest({ text: '中亚国', places })], { ...surroundings, boxes })).toEqual([
    at(30, 50),
  ]);
});
