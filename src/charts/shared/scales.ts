/** Scales and ticks shared by the forms of charts. d3 serves as arithmetic; nothing here knows a document. */
import { scaleLinear, type ScaleLinear, ticks } from 'd3';
import { textWidth } from './text-width.ts';

export type Scale = ScaleLinear<number, number>;

/** Coordinates carry two decimals, so that files stay small and the same input gives the same bytes. */
export function roundCoordinate(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Years along a line; one year alone stands in the middle. */
export function createYearScale(years: readonly number[], [left, right]: readonly [number, number]): Scale {
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (first === last) return scaleLinear([first - 1, first + 1], [left, right]);
  return scaleLinear([first, last], [left, right]);
}

/** Values from zero upwards: `bottom` is where zero stands. */
export function createValueScale(greatest: number, [bottom, top]: readonly [number, number]): Scale {
  return scaleLinear([0, greatest > 0 ? greatest : 1], [bottom, top]);
}

/** Round values from zero to the greatest, about as many as asked for. */
export function listValueTicks(greatest: number, count: number): readonly number[] {
  return ticks(0, greatest > 0 ? greatest : 1, count);
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
