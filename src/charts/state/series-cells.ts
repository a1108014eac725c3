import { listMissingYears } from '#src/trade/series.ts';
import type { Cell } from '../shared/cell.ts';
import { type ShownSeries, toCell } from './shown-series.ts';

/** The table of a chart over time: every year from the first to the last, and in a gap a cell without a value. */
export function listSeriesCells(series: readonly ShownSeries[]): readonly Cell[] {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const span = Math.max(...years) - first + 1;
  return Array.from({ length: span }, (_, index) => first + index).flatMap((year) =>
    series.flatMap((one) => cellOf(one, year) ?? []),
  );
}

function cellOf(series: ShownSeries, year: number): Cell | undefined {
  const point = series.points.find((candidate) => candidate.year === year);
  if (point !== undefined) return toCell(series, point);
  if (!series.gaps.flatMap(listMissingYears).includes(year)) return undefined;
  const { name, unit } = series;
  return { at: String(year), of: name, value: undefined, unit, mark: 'exact', sourceIds: [], note: '' };
}
