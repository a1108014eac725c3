import { expect, test } from 'vitest';
import { aDate } from '#tests/builders.ts';
import { type Coverage, groupYears, listCoverage } from './coverage.ts';
import { loadTrade } from './load-trade.ts';
import type { Flow, Observation, Partner } from './observation.ts';
import type { TradeSource } from './trade-source.ts';

const { trade } = await loadTrade({ folder: 'content', shownAs: 'content' });
const coverage = trade === undefined ? [] : listCoverage(trade);

function find(partner: Partner, reporter: Coverage['reporter'], flow: Flow): Coverage | undefined {
  return coverage.find(
    (entry) => entry.partner === partner && entry.reporter === reporter && entry.flow === flow,
  );
}

function anObservation(given: Partial<Observation>): Observation {
  return {
    year: 2020,
    partner: 'tj',
    reporter: 'china',
    flow: 'total',
    value: 1063,
    sourceId: 'dated',
    note: '',
    ...given,
  };
}

function aSource(id: string, published: string | undefined): TradeSource {
  return {
    id,
    publisher: 'A publisher',
    kind: 'database',
    outletId: undefined,
    title: 'A table',
    url: 'https://example.org/',
    published: published === undefined ? undefined : aDate(published),
    originalSource: '',
    language: 'en',
    note: '',
  };
}

const sources = new Map([
  ['dated', aSource('dated', '2026-01')],
  ['younger', aSource('younger', '2026-01-28')],
  ['undated', aSource('undated', undefined)],
]);

test('years that follow each other are one range', () => {
  expect(groupYears([1992, 1993, 1995, 1997, 1998])).toEqual([
    { from: 1992, to: 1993 },
    { from: 1995, to: 1995 },
    { from: 1997, to: 1998 },
  ]);
  expect(groupYears([])).toEqual([]);
});

test('a year with nothing but SUSPECT rows is doubtful, one without rows is missing', () => {
  const observations = [
    anObservation({ year: 2018 }),
    anObservation({ year: 2019, note: 'SUSPECT: too low' }),
    anObservation({ year: 2021 }),
    anObservation({ year: 2021, sourceId: 'undated', note: 'SUSPECT: too high' }),
  ];

  expect(listCoverage({ observations, sources })).toEqual([
    {
      partner: 'tj',
      reporter: 'china',
      flow: 'total',
      years: [
        { from: 2018, to: 2018 },
        { from: 2021, to: 2021 },
      ],
      missing: [{ from: 2020, to: 2020 }],
      doubtful: [{ from: 2019, to: 2019 }],
      latest: { year: 2021, published: aDate('2026-01') },
    },
  ]);
});

test('the youngest source of the latest year dates it', () => {
  const observations = [
    anObservation({ year: 2025 }),
    anObservation({ year: 2025, sourceId: 'younger' }),
    anObservation({ year: 2025, sourceId: 'undated' }),
  ];

  expect(listCoverage({ observations, sources })[0]?.latest).toEqual({
    year: 2025,
    published: aDate('2026-01-28'),
  });
});

test('where no source of the latest year shows a date, there is none', () => {
  const observations = [anObservation({ sourceId: 'undated' })];

  expect(listCoverage({ observations, sources })[0]?.latest).toEqual({ year: 2020, published: undefined });
});

test('figures that are all SUSPECT are no coverage', () => {
  expect(listCoverage({ observations: [anObservation({ note: 'SUSPECT' })], sources })).toEqual([]);
});

test('the file covers what the notes of the research say', () => {
  expect(coverage.length).toBe(38);
  expect(find('tj', 'china', 'total')).toMatchObject({
    years: [
      { from: 1992, to: 2020 },
      { from: 2022, to: 2025 },
    ],
    missing: [{ from: 2021, to: 2021 }],
    doubtful: [],
  });
  expect(find('kz', 'partner', 'exports')).toMatchObject({
    missing: [],
    doubtful: [{ from: 2021, to: 2021 }],
  });
  expect(find('tj', 'partner', 'imports')).toMatchObject({
    years: [
      { from: 1994, to: 1999 },
      { from: 2001, to: 2023 },
    ],
    doubtful: [{ from: 1993, to: 1993 }],
  });
  expect(find('c5', 'partner', 'total')?.years).toEqual([
    { from: 2022, to: 2022 },
    { from: 2024, to: 2024 },
  ]);
  expect(find('uz', 'mixed', 'total')?.years).toEqual([{ from: 1992, to: 2014 }]);
});
