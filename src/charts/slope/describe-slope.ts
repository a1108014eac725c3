import type { ChartState } from '../state/chart-state.ts';
import type { ShownPoint } from '../state/shown-series.ts';
import { describeSlopeFacts, describeSlopeMeasure } from '../words/describe-paired-words.ts';
import { describeMeasure } from '../words/describe-words.ts';
import { emptyPeriod } from '../words/series-words.ts';
import { formatValue } from '../words/value-words.ts';
import type { SlopeRow, Slopes } from './slope-rows.ts';

/** The description that stands in for slopes where they cannot be seen, made from the same figures. */
export function describeSlopes(slopes: Slopes | undefined, state: ChartState): string {
  if (slopes === undefined || slopes.rows.length === 0) return emptyPeriod(state.from, state.to);
  const [from, to] = slopes.years;
  return [
    describeSlopeMeasure(describeMeasure(state.countries, state), from, to),
    ...slopes.rows.flatMap((row) => describeRow(row)),
    ...slopes.missing.map((text) => `${text}.`),
  ].join(' ');
}

function describeRow(row: SlopeRow): readonly string[] {
  const { name, from, to } = row;
  if (from === undefined || to === undefined) return [];
  return [describeSlopeFacts(name, say(from, row), say(to, row))];
}

function say({ value, mark }: ShownPoint, { unit }: Pick<SlopeRow, 'unit'>): string {
  return formatValue(value, unit, mark).replace('≈', 'about ').replace('%', ' percent');
}
