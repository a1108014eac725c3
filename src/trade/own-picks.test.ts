/** What the states report of exports and imports: where the lines begin, stop and end. */
import { expect, test } from 'vitest';
import type { CountryCode } from '#src/model/vocabulary.ts';
import { loadTrade } from './load-trade.ts';
import type { Flow } from './observation.ts';
import { findSeries, ownView } from './primary-series.ts';
import { listSegments } from './series.ts';

const { trade } = await loadTrade({ folder: 'content', shownAs: 'content' });
const observations = trade?.observations ?? [];

/** The runs of years that a line may join, for example `1994–2020`. */
function runs(country: CountryCode, flow: Flow): readonly string[] {
  const series = ownView(observations, country, flow);
  return listSegments(series ?? { points: [], gaps: [] }).map((segment) => {
    const years = segment.map(({ year }) => year);
    return `${String(years.at(0))}–${String(years.at(-1))}`;
  });
}

function figure(country: CountryCode, flow: Flow, year: number): readonly [number, string] | undefined {
  const point = ownView(observations, country, flow)?.points.find((candidate) => candidate.year === year);
  return point && [point.value, point.sourceId];
}

test('Kazakhstan’s doubtful purchases of 2021 are left out, and Comtrade’s later years are a line of their own', () => {
  expect(runs('kz', 'exports')).toEqual(['1994–2020', '2022–2022', '2023–2024']);
  expect(ownView(observations, 'kz', 'exports')?.gaps).toEqual([
    { kind: 'doubtful', after: 2020, before: 2022 },
    { kind: 'basis', after: 2022, before: 2023 },
  ]);
});

test('Kazakhstan’s sales of 2021 come from Comtrade alone and are joined to nothing', () => {
  expect(runs('kz', 'imports')).toEqual(['1994–2020', '2021–2021', '2022–2022', '2023–2024']);
  expect(figure('kz', 'imports', 2021)).toEqual([6851.9, 'comtrade_cipf']);
});

test('Kazakhstan’s purchases of 2020 are the IMF’s, not Comtrade’s doubtful ones', () => {
  expect(figure('kz', 'exports', 2020)).toEqual([6346.5, 'imf_dots']);
});

test('Kyrgyzstan’s purchases are one line, and its sales break at the doubtful 1995', () => {
  expect(runs('kg', 'exports')).toEqual(['1992–2024']);
  expect(runs('kg', 'imports')).toEqual(['1992–1994', '1996–2024']);
  expect(ownView(observations, 'kg', 'imports')?.gaps).toEqual([
    { kind: 'doubtful', after: 1994, before: 1996 },
  ]);
});

test('Tajikistan has no figures for 2000, and its doubtful sales of 1993 are left out', () => {
  expect(runs('tj', 'exports')).toEqual(['1993–1999', '2001–2023']);
  expect(runs('tj', 'imports')).toEqual(['1994–1999', '2001–2023']);
});

test('Uzbekistan’s purchases are one line from 2016, its sales break where Comtrade begins', () => {
  expect(runs('uz', 'exports')).toEqual(['1996–1997', '1999–1999', '2001–2001', '2002–2012', '2016–2024']);
  expect(runs('uz', 'imports')).toEqual([
    '1996–1997',
    '1999–1999',
    '2001–2001',
    '2002–2012',
    '2016–2020',
    '2021–2024',
  ]);
});

test('a state’s purchases are in its own view what China’s exports are in China’s', () => {
  expect(figure('kg', 'exports', 2008)).toEqual([728.21, 'imf_dots']);
  expect(figure('kg', 'imports', 2008)).toEqual([44.39, 'imf_dots']);
});

test('Turkmenistan and the five together have no exports and imports of their own', () => {
  expect(ownView(observations, 'tm', 'exports')).toBeUndefined();
  expect(ownView(observations, 'tm', 'imports')).toBeUndefined();
  expect(findSeries(observations, { partner: 'c5', reporter: 'partner', flow: 'exports' })).toBeUndefined();
});

test('a query that names no flow asks for both directions together', () => {
  const series = findSeries(observations, { partner: 'kg', reporter: 'partner' });

  expect(series?.flow).toBe('total');
  expect(series).toEqual(findSeries(observations, { partner: 'kg', reporter: 'partner', flow: 'total' }));
});
