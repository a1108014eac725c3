import { scaleUtc, utcYear } from 'd3';
import { type IsoDate, datePartsOf } from '#src/model/iso-date.ts';
import { roundCoordinate } from '#src/charts/shared/scales.ts';

/** Whole years, from the first moment of one to the first moment after another. */
export type TimeDomain = readonly [from: Date, to: Date];

export interface TimeTick {
  readonly year: number;
  readonly at: number;
}

/** The years that some dates reach over; undefined without dates. */
export function timeDomainOf(dates: readonly IsoDate[]): TimeDomain | undefined {
  const years = dates.map((date) => datePartsOf(date).year);
  if (years.length === 0) return undefined;
  return [new Date(Date.UTC(Math.min(...years), 0, 1)), new Date(Date.UTC(Math.max(...years) + 1, 0, 1))];
}

/** From a moment to a coordinate, with two decimals; equal times are equal lengths. */
export function createTimeScale(
  domain: TimeDomain,
  range: readonly [from: number, to: number],
): (moment: Date) => number {
  const scale = scaleUtc(domain, range);
  return (moment) => roundCoordinate(scale(moment));
}

/** The first year, and round years from there on: every fifth, or every one in a short time. */
export function listTimeTicks(
  domain: TimeDomain,
  scale: (moment: Date) => number,
  /** The least distance of two ticks. */
  room: number,
): readonly TimeTick[] {
  const years = utcYear.range(...domain).map((start) => start.getUTCFullYear());
  const step = years.length > 8 ? 5 : 1;
  const toTick = (year: number): TimeTick => ({ year, at: scale(new Date(Date.UTC(year, 0, 1))) });
  const round = years.filter((year) => year % step === 0).map(toTick);
  const first = years.slice(0, 1).map(toTick);
  return [...first.filter(({ at }) => round.every((other) => Math.abs(other.at - at) >= room)), ...round];
}
