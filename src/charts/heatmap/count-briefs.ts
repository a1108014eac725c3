/** Counts the digest’s own briefs, for charts of what it writes about. */
import type { Brief } from '#src/model/brief.ts';
import { compareText } from '#src/model/compare-text.ts';
import { monthOf } from '#src/model/iso-date.ts';
import type { Site } from '#src/model/site.ts';
import { countryCodes, topicCodes } from '#src/model/vocabulary.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { formatMonth } from '#src/words/format.ts';
import type { Cell } from '../shared/cell.ts';

interface Row {
  readonly name: string;
  readonly briefs: readonly Brief[];
}

/**
 * A cell for every month from the first to the last with a brief and for every country or topic, also where there is
 * none. A brief counts in the month of its event (where sources give only a year, of its edition), once in each of its
 * countries or topics. Countries stand in the order of their names, topics by their number of briefs.
 */
export function countBriefs(site: Site, rows: 'countries' | 'topics'): readonly Cell[] {
  const listed = rows === 'countries' ? listCountries(site) : listTopics(site);
  return listMonthsBetween(site.briefs.map(monthOfBrief)).flatMap((month) =>
    listed.map(({ name, briefs }): Cell => ({
      at: formatMonth(month),
      of: name,
      value: briefs.filter((brief) => monthOfBrief(brief) === month).length,
      unit: 'count',
      mark: 'exact',
      sourceIds: [],
      note: '',
    })),
  );
}

function listCountries({ index }: Site): readonly Row[] {
  return countryCodes.map((code) => ({
    name: nameOfCountry(code),
    briefs: index.briefsByCountry.get(code) ?? [],
  }));
}

function listTopics({ index, topics }: Site): readonly Row[] {
  return topicCodes
    .map((code) => ({ name: topics.get(code)?.name ?? code, briefs: index.briefsByTopic.get(code) ?? [] }))
    .toSorted((one, other) => other.briefs.length - one.briefs.length || compareText(one.name, other.name));
}

/** `2023-09` */
function monthOfBrief({ date, edition }: Brief): string {
  return monthOf(date) ?? edition.published.slice(0, 7);
}

/** All months from the first to the last of some, in order. */
function listMonthsBetween(months: readonly string[]): readonly string[] {
  const sorted = months.toSorted(compareText);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = numberOf(first);
  return Array.from({ length: numberOf(last) - start + 1 }, (_, index) => {
    const number = start + index;
    return `${String(Math.floor(number / 12))}-${String((number % 12) + 1).padStart(2, '0')}`;
  });
}

/** Months since the year 0. */
function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
