/** Geometry of a sparkline: one path, broken where the figures are. */
import { line } from 'd3';
import { listSegments, type SeriesGap } from '#src/trade/series.ts';
import { createValueScale, createYearScale } from '../shared/scales.ts';

/** Units of the view box; the drawing is stretched to its place, the stroke is not. */
export const sparkSize = { width: 200, height: 54 } as const;

/** Room for half a stroke at the edges. */
const margin = 3;

interface SparkPoint {
  readonly year: number;
  /** In any unit. */
  readonly value: number;
}

/** What a sparkline draws of a series. */
export interface SparkSeries {
  readonly points: readonly SparkPoint[];
  readonly gaps: readonly Pick<SeriesGap, 'before'>[];
}

/** The path of a sparkline from zero upwards; empty without points. A year between two gaps is a dot. */
export function sparkPath({ points, gaps }: SparkSeries): string {
  if (points.length === 0) return '';
  const { width, height } = sparkSize;
  const x = createYearScale(
    points.map(({ year }) => year),
    [margin, width - margin],
  );
  const y = createValueScale(
    points.map(({ value }) => value),
    'linear',
    [height - margin, margin],
  );
  const draw = line<SparkPoint>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  ).digits(1);
  return listSegments({ points, gaps })
    .map((segment) => {
      const path = draw([...segment]) ?? '';
      return segment.length === 1 ? `${path.replace('Z', '')}h.1` : path;
    })
    .join('');
}
