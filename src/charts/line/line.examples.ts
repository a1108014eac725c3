/**
 * Named cases of line charts: for the tests here, and for a page of specimens. A mended bug adds one. Figures are from
 * content/trade, rounded, in billion US dollars.
 */
import type { Mark } from '#src/trade/observation.ts';
import type { ShownPoint, ShownSeries } from '../state/shown-series.ts';

export interface LineExample {
  readonly series: readonly ShownSeries[];
  readonly labels: readonly number[];
}

/** Provenance plays no part in where things stand. */
const unsourced = { sourceIds: [], note: '' } as const;

function from(first: number, values: readonly number[], mark: Mark = 'exact'): readonly ShownPoint[] {
  return values.map((value, index) => ({ year: first + index, value, mark, ...unsourced }));
}

const kazakhstanByChina: ShownSeries = {
  name: 'Chinese figures',
  partner: 'kz',
  reporter: 'china',
  unit: 'usd-billion',
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
      partner: 'kz',
      reporter: 'partner',
      unit: 'usd-billion',
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
      partner: 'tj',
      reporter: 'china',
      unit: 'usd-billion',
      tone: 'tj',
      dash: 'solid',
      points: [
        ...from(2017, [1.4, 1.5, 1.7, 1.1]),
        { year: 2022, value: 2.6, mark: 'derived', ...unsourced },
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
      partner: 'uz',
      reporter: 'partner',
      unit: 'usd-billion',
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

const upAndDown = from(2013, [2, 45, 3, 44, 2, 46, 4, 45, 2, 44, 3, 48, 2]);

/** Lines so restless, and names so long, that the names have to stand above the plot. */
export const longCyrillicLabels: LineExample = {
  series: [
    { ...kazakhstanByChina, name: 'По данным таможенной службы Китая', points: upAndDown },
    {
      ...kazakhstanByChina,
      name: 'Данные Бюро национальной статистики',
      dash: 'dashed',
      points: upAndDown.map((point) => ({ ...point, value: point.value * 0.97 })),
    },
  ],
  labels: [],
};

const five = [
  ['kz', 'Kazakhstan', [25.3, 31.2, 41, 43.8, 48.7]],
  ['kg', 'Kyrgyzstan', [7.5, 15.5, 19.8, 22.7, 27.2]],
  ['tj', 'Tajikistan', [0.8, 2.6, 3.9, 3.9, 4.3]],
  ['tm', 'Turkmenistan', [7.4, 11.2, 10.6, 10.7]],
  ['uz', 'Uzbekistan', [8, 9.7, 14, 13.8, 16.2]],
] as const;

/** Three lines end close together, and that of Turkmenistan a year before the others. */
export const fiveCountries: LineExample = {
  series: five.map(([partner, name, values]) => ({
    ...kazakhstanByChina,
    partner,
    name,
    tone: partner,
    points: from(2021, values),
  })),
  labels: [],
};

/** China bought more than it sold until 2013; a line below zero, with a gap. */
export const kazakhstanBalance: LineExample = {
  series: [
    {
      ...kazakhstanByChina,
      points: [...from(2010, [-1.8, -5.8, -3.6, -3.5, 3, 2.6]), ...from(2023, [8.4, 12.1, 10.7])],
      gaps: [{ kind: 'missing', after: 2015, before: 2023 }],
    },
  ],
  labels: [2011],
};

export const noData: LineExample = { series: [{ ...kazakhstanByChina, points: [] }], labels: [2025] };
