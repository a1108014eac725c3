/** Where the parts of a line chart stand: the plot, its axes, and the points on them. */
import { type Box, boxOf, overlaps, type Spot } from '../shared/labels.ts';
import type { Layout } from '../shared/layout.ts';
import {
  createValueScale,
  createYearScale,
  listValueTicks,
  listYearTicks,
  roundCoordinate,
  type Scale,
  type ScaleKind,
  valueDomain,
  type YearTick,
} from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import type { ShownPoint, ShownSeries } from '../state/shown-series.ts';
import { formatTick } from '../words/value-words.ts';

export interface Tick extends Spot {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A point with its coordinates. */
export interface PlacedPoint extends ShownPoint, Spot {}

export interface PlacedSeries extends Omit<ShownSeries, 'points'> {
  readonly points: readonly PlacedPoint[];
}

/** A plot with its axes: the whole chart, or one of several panels in it. */
export interface LineLayout {
  readonly fontSize: number;
  /** What no label may leave. */
  readonly bounds: Box;
  readonly plot: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Where lines of the grid stand. */
  readonly grid: readonly number[];
  readonly series: readonly PlacedSeries[];
}

export interface LineFrame {
  readonly size: Layout;
  readonly scale: ScaleKind;
  /** Rows kept free above the plot for a key. */
  readonly keyRows: number;
  /** Room kept free beside the plot for names at the ends of lines, which send the axis to the other side; 0 for none. */
  readonly endRoom: number;
}

/** Values on an axis that several plots may share. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
  /** Room for the widest text. */
  readonly room: number;
  readonly scaleBetween: (bottom: number, top: number) => Scale;
}

/** The axis for all values of some series. @param count about how many ticks */
export function layoutValueAxis(
  series: readonly ShownSeries[],
  scale: ScaleKind,
  { count, fontSize }: { readonly count: number; readonly fontSize: number },
): ValueAxis {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const unit = series[0]?.unit ?? 'usd-billion';
  const ticks = listValueTicks(valueDomain(values, scale), scale, count);
  const texts = ticks.map((tick) => formatTick(tick, unit));
  return {
    ticks,
    texts,
    room: Math.max(0, ...texts.map((text) => textWidth(text, fontSize))),
    scaleBetween: (bottom, top) => createValueScale(values, scale, [bottom, top]),
  };
}

/** Lays out axes and points of series that have some. */
export function layoutLine(
  series: readonly ShownSeries[],
  { size, scale, keyRows, endRoom }: LineFrame,
): LineLayout {
  const { width, height, fontSize } = size;
  const axis = layoutValueAxis(series, scale, { count: size.name === 'narrow' ? 3 : 5, fontSize });
  const tickRoom = axis.room + fontSize * 0.6;
  const plot = {
    left: roundCoordinate(endRoom === 0 ? fontSize * 0.45 : tickRoom),
    right: roundCoordinate(width - (endRoom === 0 ? tickRoom : endRoom)),
    top: fontSize * (1.4 + 1.4 * keyRows),
    bottom: height - fontSize * 1.7,
  };
  const tickX = endRoom === 0 ? plot.right + fontSize * 0.6 : plot.left - fontSize * 0.6;
  return layoutPlot(series, {
    plot,
    bounds: { left: 0, right: width, top: 0, bottom: plot.bottom },
    fontSize,
    axis,
    tickSpot: { x: tickX, anchor: endRoom === 0 ? 'start' : 'end' },
  });
}

export interface PlotFrame {
  readonly plot: Box;
  readonly bounds: Box;
  readonly fontSize: number;
  readonly axis: ValueAxis;
  /** Where the values of the axis stand; undefined for a panel whose neighbour shows them. */
  readonly tickSpot: { readonly x: number; readonly anchor: 'start' | 'end' } | undefined;
  /** Years to show where they are more than the series have. */
  readonly years?: readonly number[];
}

/** Puts series into a plot. */
export function layoutPlot(
  series: readonly ShownSeries[],
  { plot, bounds, fontSize, axis, tickSpot, years: shared }: PlotFrame,
): LineLayout {
  const years = shared ?? series.flatMap(({ points }) => points.map(({ year }) => year));
  const x = createYearScale(years, [plot.left, plot.right]);
  const y = axis.scaleBetween(plot.bottom, plot.top);
  const grid = axis.ticks.map((tick) => roundCoordinate(y(tick)));
  return {
    fontSize,
    bounds,
    plot,
    x,
    y,
    grid,
    xTicks: placeYearTicks(listYearTicks(x, years, fontSize), { plot, bounds, fontSize }),
    yTicks: grid.flatMap((at, index) => {
      const text = axis.texts[index];
      if (tickSpot === undefined || text === undefined) return [];
      return [{ text, x: roundCoordinate(tickSpot.x), y: at, anchor: tickSpot.anchor }];
    }),
    series: series.map((one) => placeSeries(one, x, y)),
  };
}

function placeSeries(series: ShownSeries, x: Scale, y: Scale): PlacedSeries {
  const points = series.points.map((point) => ({
    ...point,
    x: roundCoordinate(x(point.year)),
    y: roundCoordinate(y(point.value)),
  }));
  return { ...series, points };
}

type YearFrame = Pick<LineLayout, 'plot' | 'bounds' | 'fontSize'>;

/** Years under their places; those between give way to the first and the last, which the bounds may have moved. */
function placeYearTicks(ticks: readonly YearTick[], frame: YearFrame): readonly Tick[] {
  const placed = ticks.map((tick) => placeYearTick(tick, frame));
  const boxOfTick = ({ text, ...tick }: Tick): Box =>
    boxOf(`${text} `, { ...tick, side: 'above' }, frame.fontSize);
  const edges = placed.filter((_, index) => index === 0 || index === placed.length - 1);
  return placed.filter(
    (tick) => edges.includes(tick) || !edges.some((edge) => overlaps(boxOfTick(tick), boxOfTick(edge))),
  );
}

function placeYearTick(tick: YearTick, { plot, bounds, fontSize }: YearFrame): Tick {
  const text = String(tick.year);
  const half = textWidth(text, fontSize) / 2;
  const y = roundCoordinate(plot.bottom + fontSize * 1.35);
  if (tick.x - half < bounds.left) return { text, x: roundCoordinate(bounds.left), y, anchor: 'start' };
  if (tick.x + half > bounds.right) return { text, x: roundCoordinate(bounds.right), y, anchor: 'end' };
  return { text, x: tick.x, y, anchor: 'middle' };
}

/** The room that the texts of both axes take. */
export function listTickBoxes({ xTicks, yTicks, fontSize }: LineLayout): readonly Box[] {
  return [
    ...xTicks.map(({ text, ...tick }) => boxOf(text, { ...tick, side: 'above' }, fontSize)),
    ...yTicks.map(({ text, ...tick }) => boxOf(text, { ...tick, side: 'middle' }, fontSize)),
  ];
}
