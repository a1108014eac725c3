import { listMissingYears } from '#src/trade/series.ts';
import type { ChartState } from '../state/chart-state.ts';
import type { ShownPoint } from '../state/shown-series.ts';
import { describeBalanceFacts, describeBalanceMeasure } from '../words/describe-forms-words.ts';
import { describeFacts } from '../words/describe-words.ts';
import { emptyPeriod } from '../words/series-words.ts';
import { formatValue } from '../words/value-words.ts';
import type { BalanceLine, ShownBalance } from './shown-balance.ts';

/** Where both directions begin and end, where they are broken, and which way the balance goes. */
export function describeBalance(shown: ShownBalance | undefined, state: ChartState): string {
  const [partner] = state.countries;
  if (shown === undefined || partner === undefined) return emptyPeriod(state.from, state.to);
  const { exports, imports, balance } = shown;
  const last = balance.points.at(-1);
  const facts =
    last === undefined
      ? []
      : [
          describeBalanceFacts({
            years: balance.points.length,
            surplus: balance.points.filter(({ value }) => value > 0).length,
            last: last.year,
            value: say({ ...last, value: Math.abs(last.value) }),
            isSurplus: last.value > 0,
          }),
        ];
  const lines = [exports, imports].flatMap((line) => describeLine(line) ?? []);
  return [describeBalanceMeasure(partner), ...lines, ...facts].join(' ');
}

function describeLine({ name, points, gaps }: BalanceLine): string | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  const fact = (point: ShownPoint): { year: number; value: string } => ({
    year: point.year,
    value: say(point),
  });
  return describeFacts({
    name,
    first: fact(first),
    last: fact(last),
    highest: fact(highest),
    missing: gaps.flatMap(listMissingYears),
    basisChanges: gaps.filter(({ kind }) => kind === 'basis').map(({ before }) => before),
  });
}

/** A value inside a sentence whose unit is named before: “about 20”. */
function say({ value, mark }: Pick<ShownPoint, 'value' | 'mark'>): string {
  return formatValue(value, 'usd-billion', mark).replace('≈', 'about ');
}
