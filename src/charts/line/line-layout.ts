/** Where the parts of a line chart stand: the plot, its axes, and the points on them. */
import { formatTick } from '../chart-words.ts';
import { type Box, boxOf, type Spot } from '../shared/labels.ts';
import {
  createValueScale,
  createYearScale,
  listValueTicks,
  listYearTicks,
  roundCoordinate,
  type Scale,
} from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import type { LinePoint, LineSeries } from './line-series.ts';

/** Units of the view box. */
export interface LineSize {
  readonly width: number;
  readonly height: number;
  /**
   * The largest text that a style sheet will ask for. It is laid out for a figure 280 CSS pixels wide, where it measures
   * 11 pixels; line.css makes it smaller in units as the figure grows.
   */
  readonly fontSize: number;
}

/** `column` for articles, margins and phones; `wide` for a chart that breaks out of the column. Both hold from 280 pixels. */
export const lineSizes = {
  column: { width: 400, height: 280, fontSize: 16 },
  wide: { width: 720, height: 400, fontSize: 28.5 },
} as const satisfies Record<string, LineSize>;
export type LineSizeName = keyof typeof lineSizes;

export interface Tick extends Spot {
  readonly text: string;
}

/** A point with its coordinates. */
export interface PlacedPoint extends LinePoint, Spot {}

export interface PlacedSeries extends Omit<LineSeries, 'points'> {
  readonly points: readonly PlacedPoint[];
}

export interface LineLayout {
  readonly size: LineSize;
  readonly plot: Box;
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly (Tick & { readonly anchor: 'start' | 'middle' })[];
  readonly yTicks: readonly Tick[];
  readonly series: readonly PlacedSeries[];
}

/** Lays out axes and points. @param keyRows rows kept free above the plot for a key */
export function layoutLine(series: readonly LineSeries[], size: LineSize, keyRows: number): LineLayout {
  const { width, height, fontSize } = size;
  const points = series.flatMap((one) => one.points);
  const years = points.map(({ year }) => year);
  const greatest = Math.max(...points.map(({ value }) => value));
  const ticks = listValueTicks(greatest, 3);
  const tickRoom = Math.max(...ticks.map((tick) => textWidth(formatTick(tick), fontSize)));
  const plot = {
    left: fontSize * 0.45,
    right: roundCoordinate(width - tickRoom - fontSize * 0.6),
    top: fontSize * (1.4 + 1.4 * keyRows),
    bottom: height - fontSize * 1.5,
  };
  const x = createYearScale(years, [plot.left, plot.right]);
  const y = createValueScale(greatest, [plot.bottom, plot.top]);
  return {
    size,
    plot,
    x,
    y,
    xTicks: listYearTicks(x, years, fontSize).map((tick) => placeYearTick(tick, plot, size)),
    yTicks: ticks.map((tick) => ({
      text: formatTick(tick),
      x: roundCoordinate(plot.right + fontSize * 0.6),
      y: roundCoordinate(y(tick)),
    })),
    series: series.map((one) => ({
      ...one,
      points: one.points.map((point) => ({
        ...point,
        x: roundCoordinate(x(point.year)),
        y: roundCoordinate(y(point.value)),
      })),
    })),
  };
}

function placeYearTick(
  tick: { readonly year: number; readonly x: number },
  plot: Box,
  { height, fontSize }: LineSize,
): Tick & { readonly anchor: 'start' | 'middle' } {
  const text = String(tick.year);
  const fits = tick.x - textWidth(text, fontSize) / 2 >= 0;
  const y = roundCoordinate(height - fontSize * 0.35);
  return fits
    ? { text, x: tick.x, y, anchor: 'middle' }
    : { text, x: roundCoordinate(plot.left - fontSize * 0.2), y, anchor: 'start' };
}

/** The room that the texts of both axes take. */
export function listTickBoxes({ xTicks, yTicks, size }: LineLayout): readonly Box[] {
  return [
    ...xTicks.map(({ text, ...tick }) => boxOf(text, { ...tick, side: 'above' }, size.fontSize)),
    ...yTicks.map(({ text, x, y }) => boxOf(text, { x, y, anchor: 'start', side: 'middle' }, size.fontSize)),
  ];
}
