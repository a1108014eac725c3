import { datePartsOf, type IsoDate, startOf } from '#src/model/iso-date.ts';

export type DatePrecision = 'day' | 'month' | 'year';

/** The time that a date covers, in UTC: a day, a month or a year. */
export interface DateSpan {
  readonly precision: DatePrecision;
  readonly from: Date;
  /** Where it ends: the first moment that is no longer of it. */
  readonly to: Date;
}

export function spanOf(date: IsoDate): DateSpan {
  const { year, month, day } = datePartsOf(date);
  const from = startOf(date);
  if (month === undefined) return { precision: 'year', from, to: new Date(Date.UTC(year + 1, 0, 1)) };
  if (day === undefined) return { precision: 'month', from, to: new Date(Date.UTC(year, month, 1)) };
  return { precision: 'day', from, to: new Date(Date.UTC(year, month - 1, day + 1)) };
}
