/** Named cases of paired dots. A mended bug adds one. */
import type { Series } from '#src/trade/series.ts';
import type { ChartState } from '../state/chart-state.ts';
import { aSeries, bothSides } from '../state/series.examples.ts';

export interface PairedExample {
  readonly series: readonly Series[];
  readonly state: ChartState;
}

const state: ChartState = {
  countries: ['kz', 'kg', 'tj', 'tm', 'uz'],
  reporter: 'both',
  flow: 'total',
  measure: 'value',
  scale: 'log',
  year: 2024,
};

/** Turkmenistan has no figures of its own. */
export const mirrorGap2024: PairedExample = { series: bothSides, state };

/** The Tajik figure stands so near to zero that its label would cross the line. */
export const mirrorGapFromZero: PairedExample = { series: bothSides, state: { ...state, scale: 'linear' } };

/** Tajikistan has no Chinese figure. */
export const mirrorGap2021: PairedExample = { series: bothSides, state: { ...state, year: 2021 } };

/** The state’s figure is the greater one, by a little. */
export const uzbekistan2025: PairedExample = {
  series: [
    aSeries({ partner: 'uz' }, { 2025: 16_200 }),
    aSeries({ partner: 'uz', reporter: 'partner' }, { 2025: 17_200 }),
  ],
  state: { ...state, countries: ['uz'], year: 2025 },
};

/** Balances may lie on both sides of zero, and have no ratio. */
export const balances: PairedExample = {
  series: [
    aSeries({ flow: 'exports' }, { 2024: 28_000 }),
    aSeries({ flow: 'imports' }, { 2024: 15_900 }),
    aSeries({ flow: 'exports', reporter: 'partner' }, { 2024: 13_000 }),
    aSeries({ flow: 'imports', reporter: 'partner' }, { 2024: 14_900 }),
    aSeries({ partner: 'tm', flow: 'exports' }, { 2024: [1000, 'rounded'] }),
    aSeries({ partner: 'tm', flow: 'imports' }, { 2024: 9600 }),
  ],
  state: { ...state, countries: ['kz', 'tm'], flow: 'balance', scale: 'linear' },
};

export const yearWithoutFigures: PairedExample = { series: bothSides, state: { ...state, year: 1993 } };
