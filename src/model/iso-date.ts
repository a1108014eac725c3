/**
 * Dates as the sources give them: `2023`, `2023-09` or `2023-09-08`. A month is a month, not its first day.
 * All of them sort as text; of two that begin alike, the less exact one comes first.
 */
import { z } from 'zod';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** Parts of a date as written, or undefined where the text is no date of the calendar (30 February, month 13). */
export function findDateParts(text: string): DateParts | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const isReal = date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === (day ?? 1);
  return isReal ? { year, month, day } : undefined;
}

/** A date of any precision; a bare year may be written without quotation marks. */
export const isoDateSchema = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine((text) => findDateParts(text) !== undefined, { params: { problem: 'date' } })
  .brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDateSchema>;

/** A date with its day. */
export const isoDaySchema = z
  .string()
  .refine((text) => findDateParts(text)?.day !== undefined, { params: { problem: 'day' } })
  .brand<'IsoDate'>()
  .brand<'IsoDay'>();
export type IsoDay = z.infer<typeof isoDaySchema>;

/** The parts of a date that a schema has seen. @throws Error when the text is no date after all. */
export function datePartsOf(date: IsoDate): DateParts {
  const parts = findDateParts(date);
  if (parts === undefined) throw new Error(`Not a date: ${date}`);
  return parts;
}

/** `2023-09` for a day or month in September 2023; undefined for a bare year. */
export function monthOf(date: IsoDate): string | undefined {
  return date.length >= 7 ? date.slice(0, 7) : undefined;
}

/** First moment of the date in UTC, as feeds and sitemaps need it. */
export function startOf(date: IsoDate): Date {
  const { year, month, day } = datePartsOf(date);
  return new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
