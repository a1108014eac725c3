/**
 * What a series of trade figures is: one partner, one reporter, one flow of goods, a value a year at most.
 * Where the line must stop is part of the data, so that no drawing decides it anew.
 */
import type { Flow, Mark, Partner } from './observation.ts';

export interface SeriesPoint {
  readonly year: number;
  /** In million US dollars at current prices. */
  readonly value: number;
  readonly sourceId: string;
  readonly mark: Mark;
  /** The note of the row in `observations.csv`. */
  readonly note: string;
}

/**
 * A stretch that no line may cross, between two years that have figures.
 * - `missing`: no figure for the years between that could be joined to the others;
 * - `doubtful`: the file has a figure for at least one of them, marked SUSPECT;
 * - `basis`: figures of the two years are not comparable; they may follow each other directly.
 */
export interface SeriesGap {
  readonly kind: 'missing' | 'doubtful' | 'basis';
  /** The last year with a figure before the gap. */
  readonly after: number;
  /** The first year with a figure after the gap. */
  readonly before: number;
}

export interface Series {
  readonly partner: Partner;
  /** `china`: Chinese statistics. `partner`: the state's own. */
  readonly reporter: 'china' | 'partner';
  /** From China's point of view whoever reports: `exports` leave China, `imports` reach it, `total` is both. */
  readonly flow: Flow;
  /** By year. */
  readonly points: readonly SeriesPoint[];
  /** By year. */
  readonly gaps: readonly SeriesGap[];
}

/** The runs of points that one line may join, in the order of years. */
export function listSegments<Point extends { readonly year: number }>({
  points,
  gaps,
}: {
  readonly points: readonly Point[];
  readonly gaps: readonly Pick<SeriesGap, 'before'>[];
}): readonly (readonly Point[])[] {
  const starts = new Set(gaps.map(({ before }) => before));
  const segments: Point[][] = [];
  for (const point of points) {
    const last = segments.at(-1);
    if (last === undefined || starts.has(point.year)) segments.push([point]);
    else last.push(point);
  }
  return segments;
}

/** The years inside a gap that have no figure: none where only the basis changes. */
export function listMissingYears(gap: Pick<SeriesGap, 'after' | 'before'>): readonly number[] {
  return Array.from({ length: gap.before - gap.after - 1 }, (_, index) => gap.after + 1 + index);
}
