import type { ChartState } from '../state/chart-state.ts';
import {
  describeBarFacts,
  describeBarsFacts,
  describeBarsMeasure,
  describeWithout,
} from '../words/describe-forms-words.ts';
import { emptyPeriod } from '../words/series-words.ts';
import { formatValue } from '../words/value-words.ts';
import type { ShownBars } from './bar-rows.ts';

/** Every value with its change, the greatest first, and who has none. */
export function describeBars(shown: ShownBars | undefined, state: ChartState): string {
  if (shown === undefined) return emptyPeriod(state.year, state.year);
  const { year, unit, flow, measure, rows } = shown;
  const facts = rows.flatMap(({ name, point, change }) =>
    point === undefined
      ? []
      : [
          describeBarFacts({
            name,
            value: formatValue(point.value, unit, point.mark).replace('≈', 'about ').replace('%', ' percent'),
            before: year - 1,
            change: change?.value,
            isRounded: change?.mark === 'rounded',
            measure,
          }),
        ],
  );
  const without = rows.filter(({ point }) => point === undefined).map(({ name }) => name);
  return [
    describeBarsMeasure(year, flow, measure),
    describeBarsFacts(facts),
    ...(without.length === 0 ? [] : [describeWithout(without)]),
  ].join(' ');
}
