/** Against the project's own figures: a change of content/trade that moves a chart must be meant. */
import { expect, test } from 'vitest';
import { loadTrade } from './load-trade.ts';
import type { Partner } from './observation.ts';
import { listUnfilledPicks } from './pick-series.ts';
import { chinasView, findSeries, listSeriesRules, ownView } from './primary-series.ts';
import type { Series, SeriesPoint } from './series.ts';

const { trade, problems } = await loadTrade({ folder: 'content', shownAs: 'content' });
const observations = trade?.observations ?? [];

function chinasPoint(partner: Partner, year: number): SeriesPoint | undefined {
  return chinasView(observations, partner).points.find((point) => point.year === year);
}

function chinasValue(partner: Partner, year: number): number {
  return Math.round(chinasPoint(partner, year)?.value ?? NaN);
}

function yearsOf(series: Series | undefined): readonly number[] {
  return series?.points.map(({ year }) => year) ?? [];
}

test('all figures and sources of the research are there, without a problem', () => {
  expect(problems).toEqual([]);
  expect(trade?.observations.length).toBe(1760);
  expect(trade?.indicators.length).toBe(180);
  expect(trade?.sources.size).toBe(137);
});

test('every pick finds a row', () => {
  expect(listSeriesRules().flatMap((rule) => listUnfilledPicks(observations, rule))).toEqual([]);
});

test('trade with the five goes from 438 million dollars in 1992 to 106,300 in 2025', () => {
  expect(chinasValue('c5', 1992)).toBe(438);
  expect(chinasValue('c5', 2013)).toBe(50_229);
  expect(chinasValue('c5', 2020)).toBe(38_557);
  expect(chinasValue('c5', 2025)).toBe(106_300);
});

test('the total of 2021 is derived from a rounded growth rate', () => {
  expect(chinasPoint('c5', 2021)).toEqual({
    year: 2021,
    value: 50_143,
    sourceId: 'cgtn_2023',
    mark: 'derived',
    note: 'derived: 2022 value divided by (1 + 40 percent), growth rounded',
  });
});

test('the Chinese figures of every country but Tajikistan are one unbroken line', () => {
  expect(chinasView(observations, 'c5').gaps).toEqual([]);
  expect(chinasView(observations, 'kz').gaps).toEqual([]);
  expect(chinasView(observations, 'kg').gaps).toEqual([]);
  expect(chinasView(observations, 'tm').gaps).toEqual([]);
  expect(chinasView(observations, 'uz').gaps).toEqual([]);
});

test('Tajikistan has no Chinese figure for 2021', () => {
  expect(chinasView(observations, 'tj').gaps).toEqual([{ kind: 'missing', after: 2020, before: 2022 }]);
});

test('figures of 2021 and 2022 say how exact they are', () => {
  expect(chinasPoint('kg', 2021)?.mark).toBe('derived');
  expect(chinasPoint('tm', 2021)?.mark).toBe('derived');
  expect(chinasPoint('uz', 2021)?.mark).toBe('rounded');
  expect(chinasPoint('tj', 2022)?.mark).toBe('derived');
  expect(chinasPoint('uz', 2022)?.mark).toBe('derived');
  expect(chinasPoint('kz', 2021)?.mark).toBe('exact');
});

test('the latest figures come from the sources that the research prefers', () => {
  expect(chinasPoint('kz', 2025)).toMatchObject({ value: 48_700, sourceId: 'caspianpost_2025a' });
  expect(chinasPoint('kg', 2025)).toMatchObject({ value: 27_200, sourceId: 'caliber_2025' });
  expect(chinasPoint('tj', 2025)).toMatchObject({ value: 4_300, sourceId: 'caliber_2025' });
  expect(chinasPoint('tm', 2025)).toMatchObject({ value: 10_000, sourceId: 'caliber_2025', mark: 'rounded' });
  expect(chinasPoint('uz', 2025)).toMatchObject({ value: 16_200, sourceId: 'caliber_2025' });
});

test('Kazakhstan’s own line has another basis from 2023', () => {
  const series = ownView(observations, 'kz');

  expect(yearsOf(series).at(0)).toBe(1994);
  expect(yearsOf(series).at(-1)).toBe(2024);
  expect(series?.gaps).toEqual([{ kind: 'basis', after: 2022, before: 2023 }]);
});

test('Comtrade’s doubtful Kazakh totals of 2020 to 2022 are in no series', () => {
  expect(
    ownView(observations, 'kz')
      ?.points.slice(-5)
      .map(({ sourceId }) => sourceId),
  ).toEqual(['imf_dots', 'elkz_kz2021', 'incomein_kz2022', 'comtrade_cipf', 'comtrade_cipf']);
});

test('Kyrgyzstan’s own line leaves out the doubtful 1995', () => {
  expect(ownView(observations, 'kg')?.gaps).toEqual([{ kind: 'doubtful', after: 1994, before: 1996 }]);
});

test('Tajikistan’s own line begins after the doubtful 1993 and breaks twice', () => {
  const series = ownView(observations, 'tj');

  expect(yearsOf(series).at(0)).toBe(1994);
  expect(series?.gaps).toEqual([
    { kind: 'missing', after: 1999, before: 2001 },
    { kind: 'basis', after: 2023, before: 2024 },
  ]);
});

test('Uzbekistan’s own line breaks wherever its basis changes', () => {
  expect(ownView(observations, 'uz')?.gaps).toEqual([
    { kind: 'basis', after: 2001, before: 2002 },
    { kind: 'missing', after: 2012, before: 2015 },
    { kind: 'basis', after: 2015, before: 2016 },
    { kind: 'basis', after: 2020, before: 2021 },
    { kind: 'basis', after: 2024, before: 2025 },
  ]);
});

test('Turkmenistan and the five together have no view of their own', () => {
  expect(ownView(observations, 'tm')).toBeUndefined();
  expect(findSeries(observations, { partner: 'c5', reporter: 'partner' })).toBeUndefined();
});
