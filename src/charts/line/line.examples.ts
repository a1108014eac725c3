/**
 * Named cases of line charts: for the tests here, and for a page of specimens. A mended bug adds one. Figures are from
 * content/trade, rounded, in billion US dollars.
 */
import type { Mark } from '#src/trade/observation.ts';
import type { LineSeries } from './line-series.ts';

export interface LineExample {
  readonly series: readonly LineSeries[];
  readonly labels: readonly number[];
}

function from(first: number, values: readonly number[], mark: Mark = 'exact'): LineSeries['points'] {
  return values.map((value, index) => ({ year: first + index, value, mark }));
}

const kazakhstanByChina: LineSeries = {
  name: 'Chinese figures',
  tone: 'kz',
  dash: 'solid',
  points: from(2013, [28.6, 22.4, 14.3, 13.1, 18, 19.9, 22.1, 21.4, 25.3, 31.2, 41, 43.8, 48.7]),
  gaps: [],
};

export const kazakhstanTwoReporters: LineExample = {
  series: [
    kazakhstanByChina,
    {
      name: 'Kazakh figures',
      tone: 'kz',
      dash: 'dashed',
      points: from(2013, [22.4, 17.3, 10.6, 7.9, 10.5, 11.6, 14.4, 15.4, 18, 24.2, 31.5, 30.1]),
      gaps: [{ kind: 'basis', after: 2022, before: 2023 }],
    },
  ],
  labels: [2016, 2025],
};

export const tajikistanGapIn2021: LineExample = {
  series: [
    {
      name: 'Chinese figures',
      tone: 'tj',
      dash: 'solid',
      points: [
        ...from(2017, [1.4, 1.5, 1.7, 1.1]),
        { year: 2022, value: 2.6, mark: 'derived' },
        ...from(2023, [3.9, 3.9, 4.3]),
      ],
      gaps: [{ kind: 'missing', after: 2020, before: 2022 }],
    },
  ],
  labels: [2020, 2025],
};

/** 2015 stands alone between a gap and a new basis. */
export const uzbekistanYearAlone: LineExample = {
  series: [
    {
      name: 'Uzbek figures',
      tone: 'uz',
      dash: 'dashed',
      points: [...from(2011, [2.5, 3.2]), ...from(2015, [4.7, 3.6, 4.3])],
      gaps: [
        { kind: 'missing', after: 2012, before: 2015 },
        { kind: 'basis', after: 2015, before: 2016 },
      ],
    },
  ],
  labels: [],
};

export const oneValue: LineExample = {
  series: [{ ...kazakhstanByChina, points: from(2025, [10], 'rounded') }],
  labels: [2025],
};

/** Lines so close together, and names so long, that the names have to stand above the plot. */
export const longCyrillicLabels: LineExample = {
  series: [
    { ...kazakhstanByChina, name: 'По данным таможенной службы Китая' },
    {
      ...kazakhstanByChina,
      name: 'По данным Бюро национальной статистики',
      dash: 'dashed',
      points: kazakhstanByChina.points.map((point) => ({ ...point, value: point.value * 0.97 })),
    },
  ],
  labels: [],
};

export const noData: LineExample = { series: [{ ...kazakhstanByChina, points: [] }], labels: [2025] };
