/** Named cases of small multiples. A mended bug adds one. */
import type { Series } from '#src/trade/series.ts';
import type { ChartState } from '../state/chart-state.ts';
import { anniversary, bothSides, kazakhstanBothWays } from '../state/series.examples.ts';

export interface MultiplesExample {
  readonly series: readonly Series[];
  readonly state: ChartState;
}

const five: ChartState = {
  countries: ['kz', 'kg', 'tj', 'tm', 'uz'],
  reporter: 'china',
  flow: 'total',
  measure: 'value',
  scale: 'linear',
};

export const fiveByChina: MultiplesExample = { series: bothSides, state: five };

export const fiveByBothOnALogarithmicScale: MultiplesExample = {
  series: bothSides,
  state: { ...five, reporter: 'both', scale: 'log' },
};

export const sixWithTheFiveTogether: MultiplesExample = {
  series: anniversary,
  state: { ...five, countries: ['c5', ...five.countries] },
};

/** A gap of one year, and values below zero. */
export const oneBalance: MultiplesExample = {
  series: kazakhstanBothWays,
  state: { ...five, countries: ['kz'], flow: 'balance' },
};

export const noFigures: MultiplesExample = { series: [], state: five };
