/** Periods of single figures in words. Build time only. */
import type { Period } from '#src/trade/period.ts';

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** “2023”, “Aug 2023”, “Jan–Nov 2023”, “1 Jan–24 Dec 2024”, “Dec 2009–Sept 2019”, “2009–2022”. */
export function formatPeriod({ from, to, isFullYear, text }: Period): string {
  const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (isFullYear) return lastYear;
  const [first, last] = text.includes('..') ? text.split('..') : [from, to];
  const [start, end] = [dayAndMonth(first ?? from), dayAndMonth(last ?? to)];
  if (firstYear === lastYear) return start === end ? `${end} ${lastYear}` : `${start}–${end} ${lastYear}`;
  const isWholeYears = from.endsWith('-01') && to.endsWith('-12') && from.length === first?.length;
  return isWholeYears ? `${firstYear}–${lastYear}` : `${start} ${firstYear}–${end} ${lastYear}`;
}

/** “24 Dec” for a day, “Dec” for a month. */
function dayAndMonth(date: string): string {
  const month = monthFormat.format(new Date(`${date.slice(0, 7)}-01T00:00:00Z`));
  return date.length > 7 ? `${String(Number(date.slice(8)))} ${month}` : month;
}
