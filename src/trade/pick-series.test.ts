import { expect, test } from 'vitest';
import { type Observation } from './observation.ts';
import { listUnfilledPicks, pickSeries, type SeriesRule } from './pick-series.ts';
import { listMissingYears, listSegments } from './series.ts';

function anObservation(given: Partial<Observation>): Observation {
  return {
    year: 2020,
    partner: 'tj',
    reporter: 'china',
    flow: 'total',
    value: 1063,
    sourceId: 'imf_dots',
    note: '',
    ...given,
  };
}

const imfOnly: SeriesRule = {
  partner: 'tj',
  reporter: 'china',
  flow: 'total',
  picks: [{ from: 1992, to: 2025, sourceId: 'imf_dots', basis: 'IMF' }],
};

test('rows of another partner, reporter, flow or source stay out', () => {
  const rows = [
    anObservation({ value: 1 }),
    anObservation({ value: 2, partner: 'kg' }),
    anObservation({ value: 3, reporter: 'tj' }),
    anObservation({ value: 4, flow: 'exports' }),
    anObservation({ value: 5, sourceId: 'cow3' }),
  ];

  expect(pickSeries(rows, imfOnly).points.map(({ value }) => value)).toEqual([1]);
});

test('a year without a row is a gap that no segment crosses', () => {
  const rows = [2018, 2019, 2021].map((year) => anObservation({ year }));

  const series = pickSeries(rows, imfOnly);

  expect(series.gaps).toEqual([{ kind: 'missing', after: 2019, before: 2021 }]);
  expect(listSegments(series).map((segment) => segment.map(({ year }) => year))).toEqual([
    [2018, 2019],
    [2021],
  ]);
  expect(series.gaps.flatMap(listMissingYears)).toEqual([2020]);
});

test('a SUSPECT row stays out of the series and leaves a doubtful gap', () => {
  const rows = [
    anObservation({ year: 1994 }),
    anObservation({ year: 1995, note: 'computed: sum of the two partner-reported flows; SUSPECT' }),
    anObservation({ year: 1996 }),
  ];

  const series = pickSeries(rows, imfOnly);

  expect(series.points.map(({ year }) => year)).toEqual([1994, 1996]);
  expect(series.gaps).toEqual([{ kind: 'doubtful', after: 1994, before: 1996 }]);
});

test('a new basis breaks the line between two years that follow each other', () => {
  const rows = [anObservation({ year: 2023 }), anObservation({ year: 2024, sourceId: 'orda_2024' })];
  const rule: SeriesRule = {
    ...imfOnly,
    picks: [
      { from: 2023, to: 2023, sourceId: 'imf_dots', basis: 'Comtrade' },
      { from: 2024, to: 2024, sourceId: 'orda_2024', basis: 'statistics agency' },
    ],
  };

  const series = pickSeries(rows, rule);

  expect(series.gaps).toEqual([{ kind: 'basis', after: 2023, before: 2024 }]);
  expect(series.gaps.flatMap(listMissingYears)).toEqual([]);
});

test('a row that says “level break” begins a new segment', () => {
  const rows = [
    anObservation({ year: 2005 }),
    anObservation({ year: 2006, note: 'computed: both sides; level break: looks estimated' }),
  ];

  expect(pickSeries(rows, imfOnly).gaps).toEqual([{ kind: 'basis', after: 2005, before: 2006 }]);
});

test('notes decide how exact a point is', () => {
  const rows = [
    anObservation({ year: 2020, note: 'computed: Chinese exports plus Chinese imports' }),
    anObservation({ year: 2021, note: 'derived: 2022 value divided by (1 + 40 percent), growth rounded' }),
    anObservation({ year: 2022, note: 'rounded' }),
    anObservation({ year: 2023, note: 'described as above 8 billion' }),
    anObservation({ year: 2024, note: 'Tajik statistics agency, approximate' }),
  ];

  expect(pickSeries(rows, imfOnly).points.map(({ mark }) => mark)).toEqual([
    'exact',
    'derived',
    'rounded',
    'rounded',
    'rounded',
  ]);
});

test('where two picks name a year, the first with a figure counts', () => {
  const rows = [
    anObservation({ sourceId: 'first', value: 1 }),
    anObservation({ sourceId: 'second', value: 2 }),
  ];
  const rule: SeriesRule = {
    ...imfOnly,
    picks: [
      { from: 2020, to: 2020, sourceId: 'absent', basis: 'one' },
      { from: 2020, to: 2020, sourceId: 'first', basis: 'one' },
      { from: 2020, to: 2020, sourceId: 'second', basis: 'one' },
    ],
  };

  expect(pickSeries(rows, rule).points.map(({ value }) => value)).toEqual([1]);
  expect(listUnfilledPicks(rows, rule).map(({ sourceId }) => sourceId)).toEqual(['absent']);
});
