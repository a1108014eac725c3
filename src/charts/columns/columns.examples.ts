/** Named cases of single figures. A mended bug adds one. Figures are from content/trade. */
import type { ChartFigure } from '../chart.ts';

/** A figure of Kazakhstan’s visitors, with what is given in its stead. */
export function aFigure(given: Partial<ChartFigure>): ChartFigure {
  return {
    at: '2024',
    of: 'Kazakhstan',
    value: 655_000,
    unit: 'count',
    mark: 'exact',
    sourceIds: ['qazinform_tour2024'],
    note: '',
    tone: 'kz',
    isPartYear: false,
    ...given,
  };
}

/** A full year beside a part of one, which is rounded too. */
export const fullAndPartYears: readonly ChartFigure[] = [
  aFigure({ at: '2022', value: 18_000 }),
  aFigure({}),
  aFigure({ at: 'Jan–May 2025', value: 280_000, mark: 'rounded', isPartYear: true }),
];

/** Dollars of three countries; one figure is rounded. */
export const gasByCountry: readonly ChartFigure[] = [
  aFigure({ of: 'Turkmenistan', tone: 'tm', unit: 'usd-billion', at: '2024', value: 9.57 }),
  aFigure({ of: 'Turkmenistan', tone: 'tm', unit: 'usd-billion', at: '2025', value: 8.41 }),
  aFigure({ unit: 'usd-billion', at: '2025', value: 1.13 }),
  aFigure({ of: 'Uzbekistan', tone: 'uz', unit: 'usd-billion', at: '2025', value: 0.773, mark: 'rounded' }),
];

/** Words that find no room over and under columns, not even on wide drawings. */
export const longCyrillicLabels: readonly ChartFigure[] = [
  aFigure({ of: 'Республика Узбекистан, туристы', tone: 'uz', at: 'январь–сентябрь 2023', value: 42_470 }),
  aFigure({ of: 'Республика Узбекистан, туристы', tone: 'uz', at: 'январь–сентябрь 2024', value: 74_304 }),
  aFigure({ of: 'Кыргызская Республика, прибытия', tone: 'kg', at: 'январь–декабрь 2024', value: 127_956 }),
];

export const oneFigure: readonly ChartFigure[] = [aFigure({})];

export const noData: readonly ChartFigure[] = [aFigure({ value: undefined })];
