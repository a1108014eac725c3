/** Words of charts that count the digest’s own briefs. */
import { formatList, formatMonth, formatMonthName, formatNumber, pluralOf } from '#src/words/format.ts';

const codes = Array.from({ length: 12 }, (_, month) => `2000-${String(month + 1).padStart(2, '0')}`);

/** January to December. */
export const monthsByName: readonly string[] = codes.map(formatMonthName);

type Period = 'month' | 'quarter' | 'year';

/**
 * “September 2023”, “July–September 2023”; a year that is not counted whole names its months too.
 * @param months from 0 to 11, in order
 */
export function periodName(year: number, months: readonly number[], period: Period): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return String(year);
  if (period === 'month' || first === last) return monthOf(year, first);
  if (period === 'year' && months.length === 12) return String(year);
  return `${monthsByName[first] ?? ''}–${monthOf(year, last)}`;
}

function monthOf(year: number, month: number): string {
  return formatMonth(`${year}-${String(month + 1).padStart(2, '0')}`);
}

/** Over a column: “Sep”, “Q3”; a year stands over its columns anyway. */
export function periodHead(part: number, period: Period): string {
  if (period === 'year') return '';
  return period === 'quarter' ? `Q${String(part + 1)}` : (monthsByName[part] ?? '').slice(0, 3);
}

/** Under columns that have no room for a head. */
export function columnNote(period: Period): string {
  return `Each column is a ${period}.`;
}

export const noBriefsToCount = 'There is no brief to count.';

export interface CountFacts {
  readonly first: string;
  readonly last: string;
  /** From the most to the fewest. */
  readonly rows: readonly { readonly name: string; readonly count: number }[];
  readonly peak: { readonly name: string; readonly at: string; readonly count: number };
}

/** What a screen reader says of a heatmap. */
export function describeCounts({ first, last, rows, peak }: CountFacts): string {
  const period = first === last ? `in ${first}` : `from ${first} to ${last}`;
  const some = rows.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${briefs(count)}`);
  const none = rows.filter(({ count }) => count === 0).map(({ name }) => name);
  const empty = none.length === 0 ? '' : ` None about ${formatList(none)}.`;
  return `Briefs of this digest ${period}: ${formatList(some)}. Most in one month: ${peak.name}, ${briefs(peak.count)} in ${peak.at}.${empty}`;
}

function briefs(count: number): string {
  return `${formatNumber(count)} ${pluralOf(count, { one: 'brief', other: 'briefs' })}`;
}
