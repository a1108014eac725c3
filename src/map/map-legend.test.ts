import { expect, test } from 'vitest';
import { legendOf } from './map-legend.ts';

const route = { id: 'a', title: 'A', d: 'M0 0l1 1', isFaint: false } as const;
const place = { id: 'b', title: 'B', d: 'M0 0z', name: undefined, isSubject: false } as const;

test('the legend explains what is on the map and nothing else', () => {
  const legend = legendOf([
    {
      routes: [{ ...route, kind: 'pipeline', status: 'planned' }],
      places: [{ ...place, shape: 'energy', precision: 'exact' }],
    },
  ]);

  expect(legend.lines.map(({ text }) => text)).toEqual(['pipeline, planned']);
  expect(legend.marks.map(({ text }) => text)).toEqual(['power station, oil, gas']);
});

test('a hollow mark is explained where there is one', () => {
  const legend = legendOf([{ routes: [], places: [{ ...place, shape: 'city', precision: 'approximate' }] }]);

  expect(legend.marks.map(({ text }) => text)).toEqual(['city or town', 'hollow: near here, not exactly']);
});
