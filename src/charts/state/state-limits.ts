import type { TradeChart } from '../chart.ts';
import { flows, type ShownFlow } from './chart-state.ts';
import type { StateLimits } from './parse-state.ts';

/** What a reader, an article or an address may ask of a chart. */
export function limitsOf({
  series,
  controls,
  choice,
}: Pick<TradeChart, 'series' | 'controls' | 'choice'>): StateLimits {
  const own = series.filter(({ partner }) => choice.includes(partner));
  const years = [...new Set(own.flatMap(({ points }) => points.map(({ year }) => year)))];
  return { controls, countries: choice, years: years.toSorted((one, other) => one - other) };
}

/** The flows that a form can show: two balances have no ratio. */
export function flowsOf({ type }: Pick<TradeChart, 'type'>): readonly ShownFlow[] {
  return type === 'paired' ? flows.filter((flow) => flow !== 'balance') : flows;
}
