/** Named cases of balances. A mended bug adds one. Figures are from content/trade, rounded, in million US dollars. */
import type { Series } from '#src/trade/series.ts';
import type { ChartState } from '../state/chart-state.ts';
import { aSeries } from '../state/series.examples.ts';

export interface BalanceExample {
  readonly series: readonly Series[];
  readonly labels: readonly number[];
  readonly state: ChartState;
}

const state: ChartState = {
  countries: ['kz'],
  reporter: 'china',
  flow: 'total',
  measure: 'value',
  scale: 'linear',
};

const missing2022 = [{ kind: 'missing', after: 2021, before: 2023 }] as const;

/** Nothing is known of 2022. Imports of 2021 are those of 2011, so that once China buys more than it sells. */
export const kazakhstanWithout2022: BalanceExample = {
  series: [
    aSeries(
      { flow: 'exports', gaps: missing2022 },
      { 2020: 11_707, 2021: 13_980, 2023: 24_700, 2024: 28_000 },
    ),
    aSeries({ flow: 'imports', gaps: missing2022 }, { 2020: 9726, 2021: 15_323, 2023: 16_300, 2024: 15_900 }),
  ],
  labels: [2021],
  state,
};

/** Imports are known for every year, exports not for 2021; from 2023 imports are counted anew. */
export const oneSideMissing: BalanceExample = {
  series: [
    aSeries(
      { flow: 'exports', gaps: [{ kind: 'missing', after: 2020, before: 2022 }] },
      { 2019: 6546, 2020: 6346, 2022: 11_000, 2023: 16_800 },
    ),
    aSeries(
      { flow: 'imports', gaps: [{ kind: 'basis', after: 2022, before: 2023 }] },
      { 2019: 7823, 2020: 9000, 2021: 9800, 2022: 13_200, 2023: 14_700 },
    ),
  ],
  labels: [2020],
  state,
};

/** Derived on one side, rounded on the other. */
export const turkmenistanInexact: BalanceExample = {
  series: [
    aSeries(
      { partner: 'tm', flow: 'exports' },
      { 2022: [898, 'derived'], 2023: 1000, 2024: [1000, 'rounded'] },
    ),
    aSeries({ partner: 'tm', flow: 'imports' }, { 2022: [10_278, 'derived'], 2023: 9600, 2024: 9600 }),
  ],
  labels: [],
  state: { ...state, countries: ['tm'] },
};

/** Imports so small that their bars cannot be seen. */
export const kyrgyzstanHardlySells: BalanceExample = {
  series: [
    aSeries({ partner: 'kg', flow: 'exports' }, { 2018: 5589, 2019: 6312, 2020: 2876 }),
    aSeries({ partner: 'kg', flow: 'imports' }, { 2018: 54, 2019: 66, 2020: 35 }),
  ],
  labels: [2018],
  state: { ...state, countries: ['kg'] },
};

export const oneYear: BalanceExample = {
  series: [aSeries({ flow: 'exports' }, { 2025: 29_700 }), aSeries({ flow: 'imports' }, { 2025: 19_000 })],
  labels: [2025],
  state,
};

export const noData: BalanceExample = {
  ...kazakhstanWithout2022,
  state: { ...state, from: 2030, to: 2035 },
};
