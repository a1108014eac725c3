import type { Chart } from '../chart.ts';
import { type ChartState, formatState, soundState } from './chart-state.ts';
import { parseState } from './parse-state.ts';
import { limitsOf } from './state-limits.ts';

/** What an article asks of a chart, checked before any page is made. */
export interface EmbeddedState {
  /** Undefined for what the chart shows by itself. */
  readonly state: ChartState | undefined;
  /** `?countries=uz` for a link that keeps the view; empty where it is the chart’s own. */
  readonly query: string;
}

/** The state of an embedded chart. */
export function embeddedState(
  chart: Chart | undefined,
  attributes: Readonly<Record<string, string>>,
): EmbeddedState {
  if (chart?.kind !== 'trade') return { state: undefined, query: '' };
  const state = soundState(parseState(Object.entries(attributes), chart.show, limitsOf(chart)).state);
  const query = formatState(state, chart.show);
  return query === '' ? { state: undefined, query } : { state, query: `?${query}` };
}
