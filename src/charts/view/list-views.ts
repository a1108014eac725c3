import type { TradeChart } from '../chart.ts';
import {
  type ChartState,
  formatState,
  measures,
  reporterChoices,
  scaleKinds,
  soundState,
} from '../state/chart-state.ts';
import { flowsOf, limitsOf } from '../state/state-limits.ts';

export interface ListedView {
  /** The state as an address has it: `flow=exports&year=2019`. */
  readonly query: string;
  readonly state: ChartState;
}

/** Whether browsers draw the views of a chart themselves; those of other charts are files, made at build time. */
export function isDrawnInBrowser({ type }: Pick<TradeChart, 'type'>): boolean {
  return type === 'line' || type === 'multiples';
}

/** Every view of a chart but its own, for charts whose views are files: one country at a time, and no span of years. */
export function listViews(chart: TradeChart): readonly ListedView[] {
  if (isDrawnInBrowser(chart)) return [];
  const { show, controls, choice } = chart;
  const options = <Value>(
    control: TradeChart['controls'][number],
    values: readonly Value[],
    own: Value,
  ): readonly Value[] => (controls.includes(control) ? values : [own]);
  const years = options<number | undefined>('year', limitsOf(chart).years, show.year);
  const countries = options(
    'countries',
    choice.map((partner) => [partner]),
    [...show.countries],
  );
  const reporters = options(
    'reporter',
    reporterChoices.filter((value) => value !== 'both'),
    show.reporter,
  );
  const states = years.flatMap((year) =>
    countries.flatMap((own) =>
      reporters.flatMap((reporter) =>
        options('flow', flowsOf(chart), show.flow).flatMap((flow) =>
          options('measure', measures, show.measure).flatMap((measure) =>
            options('scale', scaleKinds, show.scale).map((scale) =>
              soundState({ ...show, year, countries: own, reporter, flow, measure, scale }),
            ),
          ),
        ),
      ),
    ),
  );
  const byQuery = new Map(states.map((state) => [formatState(state, show), state]));
  byQuery.delete('');
  return [...byQuery].map(([query, state]) => ({ query, state }));
}
