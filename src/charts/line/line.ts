/** Geometry of a line chart: from series and a size to coordinates. No document, no template. */
import { line } from 'd3';
import { listSegments } from '#src/trade/series.ts';
import { emptyChart } from '../chart-words.ts';
import { baselineShift, type Place, placeLabels, type Spot } from '../shared/labels.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import {
  type GapBand,
  layoutBands,
  type LineLabelRequest,
  listObstacles,
  listStretches,
  requestGapLabels,
  requestNames,
  requestValues,
} from './line-labels.ts';
import {
  layoutLine,
  type LineLayout,
  type LineSize,
  type PlacedPoint,
  type PlacedSeries,
  type Tick,
} from './line-layout.ts';
import type { LineSeries } from './line-series.ts';

export interface LineOptions {
  /** Years whose values are written beside their points. */
  readonly labels: readonly number[];
}

/** A line of the chart: one path for each run of years that may be joined. */
export interface DrawnLine extends Pick<LineSeries, 'name' | 'tone' | 'dash'> {
  readonly paths: readonly string[];
}

/** A point that is drawn by itself: labelled, not exact, or without neighbours. */
export interface DrawnPoint extends PlacedPoint, Pick<LineSeries, 'tone' | 'dash'> {
  /** A path too short to see, whose round or square ends make the mark. */
  readonly dot: string;
  /** A point that is exact and has neighbours is drawn for the sake of its label only. */
  readonly drawn: 'always' | 'with its label';
}

export interface DrawnLabel extends Pick<LineLabelRequest, 'kind' | 'text' | 'tone' | 'dash'>, Place {
  /** Shift of the baseline; undefined where there is none. */
  readonly dy: string | undefined;
}

/** An entry of the key: a sample of the line, and its name. */
export interface KeyEntry extends Tick, Pick<LineSeries, 'tone' | 'dash'> {
  readonly sample: string;
}

export interface LineGeometry extends Pick<LineLayout, 'xTicks' | 'yTicks'> {
  readonly viewBox: string;
  /** The lines of all values on the axis, in one path. */
  readonly grid: string;
  readonly bands: readonly GapBand[];
  readonly lines: readonly DrawnLine[];
  readonly points: readonly DrawnPoint[];
  readonly labels: readonly DrawnLabel[];
  /** Stands above the plot where not all names found room beside their lines. */
  readonly key: readonly KeyEntry[];
}

export interface EmptyChart {
  /** Why there is no chart, in words for readers. */
  readonly empty: string;
}

/** Everything that a line chart draws, in units of its view box. */
export function lineGeometry(
  series: readonly LineSeries[],
  size: LineSize,
  options: LineOptions,
): LineGeometry | EmptyChart {
  const drawable = series.filter(({ points }) => points.length > 0);
  if (drawable.length === 0) return { empty: emptyChart() };
  const direct = drawWith(layoutLine(drawable, size, 0), options, 'names beside lines');
  const named = direct.labels.filter(({ kind }) => kind === 'series').length;
  if (drawable.length < 2 || named === drawable.length) return direct;
  const rows = layoutKey(drawable, size).at(-1)?.row ?? 0;
  return drawWith(layoutLine(drawable, size, rows + 1), options, 'key');
}

function drawWith(
  layout: LineLayout,
  options: LineOptions,
  naming: 'names beside lines' | 'key',
): LineGeometry {
  const { size, plot, series } = layout;
  const points = series.flatMap((one) => listDrawnPoints(one, options.labels));
  const bands = layoutBands(layout);
  const requests = [
    ...requestValues(layout, options.labels, points),
    ...requestGapLabels(layout, bands),
    ...(naming === 'key' ? [] : requestNames(layout)),
  ];
  const places = placeLabels(requests, {
    bounds: { left: 0, right: size.width, top: 0, bottom: plot.bottom },
    stretches: series.flatMap(listStretches),
    boxes: listObstacles(layout, points),
    fontSize: size.fontSize,
  });
  const labels = requests.flatMap((request, index) => drawLabel(request, places[index]));
  return {
    viewBox: `0 0 ${String(size.width)} ${String(size.height)}`,
    grid: layout.yTicks.map(({ y }) => `M${String(plot.left)},${String(y)}H${String(plot.right)}`).join(''),
    xTicks: layout.xTicks,
    yTicks: layout.yTicks,
    bands: bands.map(roundBand),
    lines: series.map(drawLine),
    points: points.filter(({ drawn, x, y }) => drawn === 'always' || isLabelled({ x, y }, requests, places)),
    labels,
    key: naming === 'key' ? layoutKey(series, size) : [],
  };
}

function drawLine(series: PlacedSeries): DrawnLine {
  const draw = line<PlacedPoint>(
    (point) => point.x,
    (point) => point.y,
  ).digits(2);
  const runs = listSegments(series).filter((segment) => segment.length > 1);
  return {
    name: series.name,
    tone: series.tone,
    dash: series.dash,
    paths: runs.map((segment) => draw([...segment]) ?? ''),
  };
}

function listDrawnPoints(series: PlacedSeries, labels: readonly number[]): readonly DrawnPoint[] {
  const alone = new Set(listSegments(series).flatMap((segment) => (segment.length === 1 ? segment : [])));
  return series.points.flatMap((point): readonly DrawnPoint[] => {
    const stands = point.mark !== 'exact' || alone.has(point);
    if (!stands && !labels.includes(point.year)) return [];
    const dot = `M${String(point.x)},${String(point.y)}h.01`;
    return [
      { ...point, tone: series.tone, dash: series.dash, dot, drawn: stands ? 'always' : 'with its label' },
    ];
  });
}

function isLabelled(
  { x, y }: Spot,
  requests: readonly LineLabelRequest[],
  places: readonly (Place | undefined)[],
): boolean {
  return requests.some(({ own }, index) => places[index] !== undefined && own?.x === x && own.y === y);
}

function drawLabel(
  { kind, text, tone, dash }: LineLabelRequest,
  place: Place | undefined,
): readonly DrawnLabel[] {
  if (place === undefined) return [];
  const shift = baselineShift[place.side];
  return [{ kind, text, tone, dash, ...place, dy: shift === 0 ? undefined : `${String(shift)}em` }];
}

function roundBand({ kind, x, y, width, height }: GapBand): GapBand {
  return {
    kind,
    x: roundCoordinate(x),
    y: roundCoordinate(y),
    width: roundCoordinate(width),
    height: roundCoordinate(height),
  };
}

/** Entries of a key from left to right, in as many rows as they need. */
function layoutKey(
  series: readonly Pick<LineSeries, 'name' | 'tone' | 'dash'>[],
  { width, fontSize }: LineSize,
): readonly (KeyEntry & { readonly row: number })[] {
  const sample = roundCoordinate(fontSize * 1.6);
  let left = 0;
  let row = 0;
  return series.map(({ name, tone, dash }) => {
    const room = sample + fontSize * 0.4 + textWidth(name, fontSize);
    if (left > 0 && left + room > width) {
      left = 0;
      row += 1;
    }
    const x = roundCoordinate(left + sample + fontSize * 0.4);
    const y = roundCoordinate(fontSize * (0.7 + 1.4 * row));
    const line = `M${String(roundCoordinate(left))},${String(y)}h${String(sample)}`;
    left += room + fontSize;
    return { text: name, tone, dash, row, x, y, sample: line };
  });
}
