/** Named cases of sorted bars. A mended bug adds one. Figures are from content/trade, in million US dollars. */
import type { Series } from '#src/trade/series.ts';
import type { ChartState } from '../state/chart-state.ts';
import { aSeries } from '../state/series.examples.ts';

export interface BarsExample {
  readonly series: readonly Series[];
  readonly state: ChartState;
}

const state: ChartState = {
  countries: ['kz', 'kg', 'tj', 'tm', 'uz'],
  reporter: 'china',
  flow: 'total',
  measure: 'value',
  scale: 'linear',
  year: 2025,
};

const totals: readonly Series[] = [
  aSeries({ partner: 'kz' }, { 2024: 43_820, 2025: 48_700 }),
  aSeries({ partner: 'kg' }, { 2024: 22_710, 2025: 27_200 }),
  aSeries({ partner: 'tj' }, { 2024: 3860, 2025: 4300 }),
  aSeries({ partner: 'tm' }, { 2024: 10_650, 2025: [10_000, 'rounded'] }),
  aSeries({ partner: 'uz' }, { 2024: 13_780, 2025: 16_200 }),
  aSeries({ partner: 'c5' }, { 2024: 94_820, 2025: 106_300 }),
];

export const rank2025: BarsExample = { series: totals, state };

export const shares2025: BarsExample = { series: totals, state: { ...state, measure: 'share' } };

/** The year before is missing, has another basis, or was nought; one country has no figure at all. */
export const withoutChange: BarsExample = {
  series: [
    aSeries(
      { partner: 'tj', gaps: [{ kind: 'missing', after: 2020, before: 2022 }] },
      { 2020: 1063, 2022: 2558 },
    ),
    aSeries(
      { partner: 'kz', gaps: [{ kind: 'basis', after: 2021, before: 2022 }] },
      { 2021: 18_000, 2022: 24_200 },
    ),
    aSeries({ partner: 'tm' }, { 2021: 0, 2022: 11_181 }),
    aSeries({ partner: 'uz' }, { 2021: 8000 }),
  ],
  state: { ...state, countries: ['tj', 'kz', 'tm', 'uz'], year: 2022 },
};

/** Balances lie on both sides of zero. */
export const balances: BarsExample = {
  series: [
    aSeries({ flow: 'exports' }, { 2024: 28_000 }),
    aSeries({ flow: 'imports' }, { 2024: 15_900 }),
    aSeries({ partner: 'tm', flow: 'exports' }, { 2024: [1000, 'rounded'] }),
    aSeries({ partner: 'tm', flow: 'imports' }, { 2024: 9600 }),
  ],
  state: { ...state, countries: ['tm', 'kz'], flow: 'balance', year: 2024 },
};

export const oneCountry: BarsExample = { series: totals, state: { ...state, countries: ['uz'] } };

export const noData: BarsExample = { series: totals, state: { ...state, year: 1993 } };
