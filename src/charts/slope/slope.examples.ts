/** Named cases of slopes. A mended bug adds one. */
import type { Series } from '#src/trade/series.ts';
import type { ChartState } from '../state/chart-state.ts';
import { anniversary, aSeries } from '../state/series.examples.ts';

export interface SlopeExample {
  readonly series: readonly Series[];
  readonly state: ChartState;
}

const state: ChartState = {
  countries: ['c5', 'kz', 'kg', 'tj', 'tm', 'uz'],
  reporter: 'china',
  flow: 'total',
  measure: 'value',
  scale: 'log',
  from: 1992,
  to: 2021,
};

/** Three lines end within a tenth of each other, and Tajikistan has no figure for 2021. */
export const thirtyYears: SlopeExample = { series: anniversary, state };

/** From zero, all lines begin at nearly one place. */
export const thirtyYearsFromZero: SlopeExample = {
  series: anniversary,
  state: { ...state, scale: 'linear' },
};

/** Own figures of two years that cannot be compared. */
export const kazakhstanOnTwoBases: SlopeExample = {
  series: [
    aSeries(
      { reporter: 'partner', gaps: [{ kind: 'basis', after: 2022, before: 2023 }] },
      { 2020: 15_350, 2022: 24_200, 2024: 30_051 },
    ),
  ],
  state: { ...state, countries: ['kz'], reporter: 'partner', from: 2020, to: 2024 },
};

export const oneYear: SlopeExample = { series: anniversary, state: { ...state, from: 1992, to: 1992 } };

export const periodWithoutFigures: SlopeExample = {
  series: anniversary,
  state: { ...state, from: 2000, to: 2010 },
};
