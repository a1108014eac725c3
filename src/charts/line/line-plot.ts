/** Lines, points and shaded stretches in a plot that has its axes. What is written beside them is worked out elsewhere. */
import { listSegments } from '#src/trade/series.ts';
import type { Place } from '../shared/labels.ts';
import { dotAt, pathThrough, roundCoordinate, type ScaleKind } from '../shared/scales.ts';
import type { ShownSeries } from '../state/shown-series.ts';
import { type GapBand, layoutBands } from './line-bands.ts';
import type { KeyEntry } from './line-key.ts';
import type { LineLayout, PlacedPoint, PlacedSeries, Tick } from './line-layout.ts';

type Look = Pick<ShownSeries, 'tone' | 'dash'>;

/** A line of the chart: one path for each run of years that may be joined. */
export interface DrawnLine extends Look {
  readonly name: string;
  readonly paths: readonly string[];
}

/** A point that is drawn by itself: labelled, not exact, or without neighbours. */
export interface DrawnPoint extends PlacedPoint, Look {
  readonly dot: string;
  /** A point that is exact and has neighbours is drawn for the sake of its label only. */
  readonly drawn: 'always' | 'with its label';
}

export interface DrawnLabel extends Look, Place {
  readonly kind: 'value' | 'series' | 'gap' | 'scale';
  readonly text: string;
  /** Shift of the baseline, in em. */
  readonly shift: number;
}

export interface LineGeometry extends Pick<LineLayout, 'series'> {
  /** The lines of all values on the axis, in one path. */
  readonly grid: string;
  /** The line of zero where there are values below it. */
  readonly zero: string | undefined;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly bands: readonly GapBand[];
  readonly lines: readonly DrawnLine[];
  readonly points: readonly DrawnPoint[];
  readonly labels: readonly DrawnLabel[];
  /** Thin lines from labels to what they belong to, each in the colour of its line. */
  readonly leaders: readonly (Pick<Look, 'tone'> & { readonly path: string })[];
  /** Stands above the plot where not all names found room beside their lines. */
  readonly key: readonly KeyEntry[];
}

/** What is written in a plot, and the points that are drawn for its sake. */
export interface PlotLabels extends Pick<LineGeometry, 'labels' | 'leaders'> {
  readonly hasLabel: (point: DrawnPoint) => boolean;
}

export interface UnlabelledPlot {
  readonly layout: LineLayout;
  readonly points: readonly DrawnPoint[];
  readonly bands: readonly GapBand[];
  readonly scale: ScaleKind;
}

/** How a plot is labelled: with care at build time, at the ends of lines only where a reader has changed a chart. */
export type LabelPlot = (plot: UnlabelledPlot) => PlotLabels;

/** Series with points on the scale: on a logarithmic one zero has no place and is left out. */
export function listDrawable(series: readonly ShownSeries[], scale: ScaleKind): readonly ShownSeries[] {
  return series
    .map((one) => ({
      ...one,
      points: one.points.filter(({ value }) => scale === 'linear' || value > 0),
    }))
    .filter(({ points }) => points.length > 0);
}

/**
 * Lines, points and labels of a plot.
 * @param years whose points may be labelled besides the last one of each line
 */
export function drawPlot(
  layout: LineLayout,
  { years, scale }: { readonly years: readonly number[]; readonly scale: ScaleKind },
  label: LabelPlot,
): LineGeometry {
  const { plot, series, y } = layout;
  const points = series.flatMap((line) => listDrawnPoints(line, years));
  const bands = layoutBands(layout);
  const { labels, leaders, hasLabel } = label({ layout, points, bands, scale });
  const across = (at: number): string => `M${plot.left},${roundCoordinate(at)}H${plot.right}`;
  const isBelowZero = series.some((one) => one.points.some(({ value }) => value < 0));
  return {
    series,
    grid: layout.grid.map(across).join(''),
    zero: isBelowZero ? across(y(0)) : undefined,
    xTicks: layout.xTicks,
    yTicks: layout.yTicks,
    bands,
    lines: series.map(drawLine),
    points: points.filter((point) => point.drawn === 'always' || hasLabel(point)),
    labels,
    leaders,
    key: [],
  };
}

function drawLine(series: PlacedSeries): DrawnLine {
  const { name, tone, dash } = series;
  const runs = listSegments(series).filter((segment) => segment.length > 1);
  return { name, tone, dash, paths: runs.map(pathThrough) };
}

function listDrawnPoints(series: PlacedSeries, years: readonly number[]): readonly DrawnPoint[] {
  const alone = new Set(listSegments(series).flatMap((segment) => (segment.length === 1 ? segment : [])));
  return series.points.flatMap((point): readonly DrawnPoint[] => {
    const stands = point.mark !== 'exact' || alone.has(point) || point === series.points.at(-1);
    if (!stands && !years.includes(point.year)) return [];
    const drawn = stands ? 'always' : 'with its label';
    return [{ ...point, tone: series.tone, dash: series.dash, dot: dotAt(point), drawn }];
  });
}
