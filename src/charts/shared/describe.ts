import type { Mark, Partner } from '#src/trade/observation.ts';
import { listMissingYears, type Series, type SeriesPoint } from '#src/trade/series.ts';
import {
  describeFacts,
  describeMeasure,
  emptyChart,
  describeLatestFact,
  sayBillions,
} from '../chart-words.ts';

/** Million to billion US dollars. */
export function toBillions(millions: number): number {
  return millions / 1000;
}

/** The description that stands in for a chart where it cannot be seen, made from the same figures. */
export function describeSeries(series: readonly Series[]): string {
  const measures = [...new Set(series.map(({ partner }): Partner => partner))].map(describeMeasure);
  const lines = series.flatMap((one) => describeOne(one) ?? []);
  return lines.length === 0 ? emptyChart() : [...measures, ...lines].join(' ');
}

/** The latest value of a series in words; undefined without figures. */
export function describeLatest(series: Series): string | undefined {
  const point = series.points.at(-1);
  if (point === undefined) return undefined;
  return describeLatestFact(point.year, sayBillions(toBillions(point.value), point.mark), series);
}

function describeOne(series: Series): string | undefined {
  const { points, gaps, partner, reporter } = series;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  return describeFacts({
    partner,
    reporter,
    first: toFact(first),
    last: toFact(last),
    highest: toFact(highest),
    missing: gaps.flatMap(listMissingYears),
    basisChanges: gaps.filter(({ kind }) => kind === 'basis').map(({ before }) => before),
  });
}

function toFact({ year, value, mark }: Pick<SeriesPoint, 'year' | 'value'> & { mark: Mark }): {
  year: number;
  billions: string;
} {
  return { year, billions: sayBillions(toBillions(value), mark) };
}
