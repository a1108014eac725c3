/**
 * Scales and ticks shared by the forms of charts. d3’s ticks serve as arithmetic. Its scales stay out, because this code
 * also runs in readers’ browsers, where d3-scale alone would take two thirds of what all charts may weigh: see
 * docs/decisions/010-charts.md.
 */
import { ticks } from 'd3';
import { textWidth } from './text-width.ts';

/** From a value to a coordinate. */
export type Scale = (value: number) => number;

export type ScaleKind = 'linear' | 'log';

type Range = readonly [from: number, to: number];

/** Coordinates carry two decimals, so that files stay small and the same input gives the same bytes. */
export function roundCoordinate(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Equal steps of the value are equal lengths. A domain without an extent maps to the middle of the range. */
export function linearScale([low, high]: Range, [from, to]: Range): Scale {
  if (low === high) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

/** Equal factors are equal lengths. The domain lies above zero. */
export function logScale([low, high]: Range, range: Range): Scale {
  const scale = linearScale([Math.log(low), Math.log(high)], range);
  return (value) => scale(Math.log(value));
}

/** Years along a line; one year alone stands in the middle. */
export function createYearScale(years: readonly number[], range: Range): Scale {
  return linearScale([Math.min(...years), Math.max(...years)], range);
}

/** Where the axis of some values begins and ends: at zero, except that a logarithm has none. */
export function valueDomain(values: readonly number[], kind: ScaleKind): Range {
  if (kind === 'linear') {
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    return low === high ? [0, 1] : [low, high];
  }
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const floor = 10 ** Math.floor(Math.log10(low));
  return [floor, Math.max(high, floor * 10)];
}

/** Values on an axis from `bottom`, the coordinate of the least, to `top`. */
export function createValueScale(values: readonly number[], kind: ScaleKind, [bottom, top]: Range): Scale {
  const domain = valueDomain(values, kind);
  return kind === 'log' ? logScale(domain, [bottom, top]) : linearScale(domain, [bottom, top]);
}

/**
 * Round values over a domain, about as many as asked for; powers of ten where the scale is logarithmic, and their double
 * and fivefold where it spans two of them at most.
 */
export function listValueTicks([low, high]: Range, kind: ScaleKind, count: number): readonly number[] {
  if (kind === 'linear') return ticks(low, high, count);
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const factors = Math.log10(high / low) > 2 ? [1] : [1, 2, 5];
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
    .flatMap((power) => factors.map((factor) => Number((power * factor).toPrecision(1))))
    .filter((tick) => tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9));
}

export interface YearTick {
  readonly year: number;
  /** The middle of its text. */
  readonly x: number;
}

/** First and last year, then round years between them where their text has room. */
export function listYearTicks(scale: Scale, years: readonly number[], fontSize: number): readonly YearTick[] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const step = last - first >= 15 ? 10 : last - first >= 6 ? 5 : 1;
  const round = ticks(first, last, (last - first) / step).filter((year) => year % step === 0);
  const placed: YearTick[] = [];
  for (const year of new Set([last, first, ...round])) {
    const x = scale(year);
    const room = textWidth(String(year), fontSize) + fontSize / 2;
    if (placed.every((other) => Math.abs(other.x - x) >= room)) placed.push({ year, x: roundCoordinate(x) });
  }
  return placed.toSorted((one, other) => one.year - other.year);
}

/** A path through some spots, by straight lines. */
export function pathThrough(spots: readonly { readonly x: number; readonly y: number }[]): string {
  return spots
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${roundCoordinate(x)},${roundCoordinate(y)}`)
    .join('');
}

/** A path too short to see, whose thick end makes a point of one size on every screen. */
export function dotAt({ x, y }: { readonly x: number; readonly y: number }): string {
  return `M${roundCoordinate(x)},${roundCoordinate(y)}h.01`;
}
