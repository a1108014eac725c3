/** What a chart of trade shows at the moment: chosen by its definition, by an article, or by a reader. */
import type { Partner } from '#src/trade/observation.ts';
import type { Series } from '#src/trade/series.ts';
import type { ScaleKind } from '../shared/scales.ts';

export const flows = ['total', 'exports', 'imports', 'balance'] as const;
/** From China’s point of view; `balance` is exports less imports. */
export type ShownFlow = (typeof flows)[number];

export const scaleKinds = ['linear', 'log'] as const satisfies readonly ScaleKind[];

export const measures = ['value', 'share'] as const;
/** Billion US dollars, or percent of China’s trade with the five states together. */
export type Measure = (typeof measures)[number];

export const reporterChoices = ['china', 'partner', 'both'] as const;
export type ReporterChoice = (typeof reporterChoices)[number];

export interface ChartState {
  readonly countries: readonly Partner[];
  readonly reporter: ReporterChoice;
  readonly flow: ShownFlow;
  readonly measure: Measure;
  readonly scale: ScaleKind;
  /** The first year shown; undefined for the first that there is. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** The year of a chart that shows one. */
  readonly year?: number | undefined;
}

/** What a reader may change. `years` stands for `from` and `to`. */
export const controls = ['scale', 'flow', 'reporter', 'measure', 'countries', 'years', 'year'] as const;
export type Control = (typeof controls)[number];

export function reportersOf({ reporter }: Pick<ChartState, 'reporter'>): readonly Series['reporter'][] {
  return reporter === 'both' ? ['china', 'partner'] : [reporter];
}

/**
 * What can be drawn of what is asked: a balance has no logarithm and no share, and a share needs the total of the five,
 * which only China reports.
 */
export function soundState(state: ChartState): ChartState {
  const share = state.measure === 'share' && state.flow !== 'balance' && state.reporter === 'china';
  return {
    ...state,
    scale: state.flow === 'balance' ? 'linear' : state.scale,
    measure: share ? 'share' : 'value',
  };
}

/** Whether two states show the same. */
export function isSameState(one: ChartState, other: ChartState): boolean {
  return formatState(one, other) === '';
}

/**
 * The part of an address that leads to a state: `scale=log&from=2010`; empty where nothing differs from the default.
 * @param start what the chart shows without it
 */
export function formatState(state: ChartState, start: ChartState): string {
  const parts: string[] = [];
  const add = (key: string, value: string | number | undefined, usual: string | number | undefined): void => {
    if (value !== usual && value !== undefined) parts.push(`${key}=${value}`);
  };
  add('countries', state.countries.join(','), start.countries.join(','));
  add('reporter', state.reporter, start.reporter);
  add('flow', state.flow, start.flow);
  add('measure', state.measure, start.measure);
  add('scale', state.scale, start.scale);
  add('from', state.from, start.from);
  add('to', state.to, start.to);
  add('year', state.year, start.year);
  return parts.join('&');
}
