import { expect, test } from 'vitest';
import type { ChartState } from './chart-state.ts';
import { aSeries, bothSides, kazakhstanBothWays } from './series.examples.ts';
import { listSeriesCells } from './series-cells.ts';
import { showSeries } from './shown-series.ts';

const kazakhstan: ChartState = {
  countries: ['kz'],
  reporter: 'china',
  flow: 'total',
  measure: 'value',
  scale: 'linear',
};

test('figures of the file, in millions, are shown in billions', () => {
  const [series] = showSeries(bothSides, kazakhstan);

  expect(series?.points.map(({ year, value }) => [year, value])).toEqual([
    [2021, 25.25],
    [2024, 43.82],
  ]);
  expect(series?.unit).toBe('usd-billion');
});

test('of one country, lines are named by their reporter; the state’s own is dashed and in ink', () => {
  const shown = showSeries(bothSides, { ...kazakhstan, reporter: 'both' });

  expect(shown.map(({ name, dash, tone }) => [name, dash, tone])).toEqual([
    ['Chinese figures', 'solid', 'kz'],
    ['Kazakh figures', 'dashed', 'ink'],
  ]);
});

test('of several countries, lines are named by country, and by both where there are two reporters', () => {
  const two: ChartState = { ...kazakhstan, countries: ['kz', 'tm'] };

  expect(showSeries(bothSides, two).map(({ name }) => name)).toEqual(['Kazakhstan', 'Turkmenistan']);
  expect(showSeries(bothSides, { ...two, reporter: 'both' }).map(({ name }) => name)).toEqual([
    'Kazakhstan, Chinese figures',
    'Kazakhstan, Kazakh figures',
    'Turkmenistan, Chinese figures',
  ]);
});

test('a balance is exports less imports, in the years that have both', () => {
  const [balance] = showSeries(kazakhstanBothWays, { ...kazakhstan, flow: 'balance' });

  expect(balance?.points.map(({ year, value }) => [year, Math.round(value * 1000)])).toEqual([
    [2010, -1755],
    [2011, -5756],
    [2020, 1981],
    [2021, 2710],
    [2023, 8400],
    [2024, 12_100],
  ]);
});

test('a balance is as exact as its less exact part, and says how it was computed', () => {
  const [balance] = showSeries(kazakhstanBothWays, { ...kazakhstan, flow: 'balance', from: 2023 });

  expect(balance?.points.map(({ year, mark, note }) => [year, mark, note])).toEqual([
    [2023, 'exact', 'computed here: exports less imports'],
    [2024, 'rounded', 'computed here: exports less imports'],
  ]);
});

test('a balance breaks where years are missing and where one of its parts changes its basis', () => {
  const [balance] = showSeries(kazakhstanBothWays, { ...kazakhstan, flow: 'balance', from: 2020 });

  expect(balance?.gaps).toEqual([
    { kind: 'missing', after: 2021, before: 2023 },
    { kind: 'basis', after: 2023, before: 2024 },
  ]);
});

test('a share is percent of the five together, from both sources', () => {
  const [share] = showSeries(kazakhstanBothWays, { ...kazakhstan, measure: 'share' });

  expect(share?.unit).toBe('percent');
  expect(share?.points).toEqual([
    {
      year: 2024,
      value: (43_820 / 94_820) * 100,
      mark: 'exact',
      sourceIds: ['imf_dots'],
      note: 'computed here: share of the five states’ total',
    },
    {
      year: 2025,
      value: (48_700 / 106_300) * 100,
      mark: 'rounded',
      sourceIds: ['imf_dots', 'caliber_2025'],
      note: 'computed here: share of the five states’ total',
    },
  ]);
});

test('a share needs the total of its year', () => {
  expect(showSeries([aSeries({}, { 2024: 43_820 })], { ...kazakhstan, measure: 'share' })).toEqual([]);
});

test('a period keeps only its years, and gaps whose both ends it holds', () => {
  const state: ChartState = { ...kazakhstan, flow: 'exports' };
  const yearsAndGaps = (given: ChartState): readonly unknown[] =>
    showSeries(kazakhstanBothWays, given).map(({ points, gaps }) => [
      points.map(({ year }) => year),
      gaps.length,
    ]);

  expect(yearsAndGaps({ ...state, from: 2020, to: 2023 })).toEqual([[[2020, 2021, 2023], 1]]);
  expect(yearsAndGaps({ ...state, from: 2010, to: 2021 })).toEqual([[[2010, 2011, 2020, 2021], 0]]);
});

test('series without figures in a period are left out', () => {
  expect(showSeries(bothSides, { ...kazakhstan, from: 2022, to: 2023 })).toEqual([]);
});

test('a table has every year, and names those of a gap without a value', () => {
  const shown = showSeries(kazakhstanBothWays, { ...kazakhstan, flow: 'exports', from: 2020 });

  expect(listSeriesCells(shown).map(({ at, value }) => [at, value])).toEqual([
    ['2020', 11.707],
    ['2021', 13.98],
    ['2022', undefined],
    ['2023', 24.7],
    ['2024', 28],
  ]);
});
