/** How dates of different precision lie to each other: a month is a span of days, and a year is one of months. */
import { datePartsOf, type IsoDate } from './iso-date.ts';

/** Whether one date is over before the other begins. Of September 2023 and 8 September 2023 neither is. */
export function isBefore(one: IsoDate, other: IsoDate): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/**
 * Whole years that have certainly gone by between the end of a date and a moment, at least 0.
 * @param moment in UTC
 */
export function yearsSince(date: IsoDate, moment: Date): number {
  const end = lastDayOf(date);
  const years = moment.getUTCFullYear() - end.getUTCFullYear();
  const anniversary = Date.UTC(end.getUTCFullYear() + years, end.getUTCMonth(), end.getUTCDate());
  return Math.max(0, moment.getTime() < anniversary ? years - 1 : years);
}

/** Day 0 of a month is the last day of the month before. */
function lastDayOf(date: IsoDate): Date {
  const { year, month = 12, day } = datePartsOf(date);
  return new Date(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
}
