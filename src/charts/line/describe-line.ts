import { listMissingYears, type Series } from '#src/trade/series.ts';
import type { ChartState } from '../state/chart-state.ts';
import type { ShownPoint, ShownSeries } from '../state/shown-series.ts';
import { describeFacts, describeLatestFact, describeMeasure } from '../words/describe-words.ts';
import { emptyChart } from '../words/series-words.ts';
import { formatValue } from '../words/value-words.ts';

/** The description that stands in for a chart of lines where it cannot be seen, made from the same figures. */
export function describeLines(series: readonly ShownSeries[], state: ChartState): string {
  const lines = series.flatMap((one) => describeOne(one) ?? []);
  return lines.length === 0 ? emptyChart : [describeMeasure(state.countries, state), ...lines].join(' ');
}

/** The latest value of a series in words; undefined without figures. */
export function describeLatest(series: Series): string | undefined {
  const point = series.points.at(-1);
  if (point === undefined) return undefined;
  return describeLatestFact(point.year, say({ ...point, value: point.value / 1000 }, 'usd-billion'), series);
}

function describeOne({ name, points, gaps, unit }: ShownSeries): string | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  const fact = (point: ShownPoint): { year: number; value: string } => ({
    year: point.year,
    value: say(point, unit),
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

/** A value inside a sentence whose unit is named before: “about 2”. */
function say({ value, mark }: Pick<ShownPoint, 'value' | 'mark'>, unit: ShownSeries['unit']): string {
  return formatValue(value, unit, mark).replace('≈', 'about ').replace('%', ' percent');
}
