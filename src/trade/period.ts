/** The span of time that an indicator speaks of, written as `content/trade/indicators.csv` writes it. */
import { z } from 'zod';
import { findDateParts } from '#src/model/iso-date.ts';

export interface Period {
  /** The first month, `YYYY-MM`. */
  readonly from: string;
  /** The last month, `YYYY-MM`; where the period ends on a day, the month of that day. */
  readonly to: string;
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'span';
  /** Whether it is one whole calendar year, so that it may stand beside other years. */
  readonly isFullYear: boolean;
  /** As written. */
  readonly text: string;
}

/** How a period is written, for editors. */
export const periodForms = '2023, 2023-H1, 2023-Q3, 2023-05, 2023-01..2023-11 or 2023-01-01..2023-12-24';

type Kind = Exclude<Period['kind'], 'span'>;

/** First and last month of the parts of a year. */
const parts: Readonly<Record<string, readonly [kind: Kind, first: number, last: number]>> = {
  H1: ['half', 1, 6],
  H2: ['half', 7, 12],
  Q1: ['quarter', 1, 3],
  Q2: ['quarter', 4, 6],
  Q3: ['quarter', 7, 9],
  Q4: ['quarter', 10, 12],
};

/** Reads a period; undefined where the text is none: an unknown form, a month 13, a span that ends before it begins. */
export function findPeriod(text: string): Period | undefined {
  const [start, end, ...more] = text.split('..');
  if (start === undefined || more.length > 0) return undefined;
  return end === undefined ? findSimplePeriod(text) : findSpan(text, start, end);
}

/** A text that is a period. */
export const periodSchema = z.string().transform((text, context): Period => {
  const period = findPeriod(text);
  if (period !== undefined) return period;
  context.addIssue({ code: 'custom', message: `Write a period as one of: ${periodForms}.` });
  return z.NEVER;
});

function findSimplePeriod(text: string): Period | undefined {
  const [year = '', part] = text.split('-');
  if (part === undefined) return /^\d{4}$/.test(year) ? inYear(text, ['year', 1, 12]) : undefined;
  if (/^\d{4}-(?:H[12]|Q[1-4])$/.test(text)) return inYear(text, parts[part]);
  const month = findDateParts(text)?.month;
  return month === undefined || text.length !== 7 ? undefined : inYear(text, ['month', month, month]);
}

function inYear(
  text: string,
  part: readonly [kind: Kind, first: number, last: number] | undefined,
): Period | undefined {
  if (part === undefined) return undefined;
  const [kind, first, last] = part;
  const year = text.slice(0, 4);
  return { from: at(year, first), to: at(year, last), kind, isFullYear: kind === 'year', text };
}

/** From month to month or from day to day, both included. */
function findSpan(text: string, start: string, end: string): Period | undefined {
  const [first, last] = [findDateParts(start), findDateParts(end)];
  const isAlike = start.length === end.length && start.length >= 7;
  if (first === undefined || last === undefined || !isAlike || end < start) return undefined;
  const [from, to] = [start.slice(0, 7), end.slice(0, 7)];
  const isFullYear = start.length === 7 && from.endsWith('-01') && to === `${from.slice(0, 4)}-12`;
  return { from, to, kind: 'span', isFullYear, text };
}

function at(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
