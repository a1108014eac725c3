import { datePartsOf } from '#src/model/iso-date.ts';
import type { Milestone } from '#src/model/milestone.ts';
import { type CountryCode, countryCodes } from '#src/model/vocabulary.ts';
import { timelineWords } from '#src/words/timeline-words.ts';

/** The year with the most milestones, the earliest where several have as many. */
function findBusiest(milestones: readonly Milestone[]): { readonly year: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const { date } of milestones) {
    const { year } = datePartsOf(date);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .reduce((most, one) => (one.count > most.count ? one : most), { year: 0, count: 0 });
}

/** What a timeline shows in sentences: how many milestones from when to when, of which countries, most in which year. */
export function describeTimeline(
  milestones: readonly Milestone[],
  countries: readonly CountryCode[] = countryCodes,
): string {
  const [first] = milestones;
  const last = milestones.at(-1);
  if (first === undefined || last === undefined) return timelineWords.none;
  const shares = countryCodes
    .filter((code) => countries.includes(code))
    .map((code) => ({ code, count: milestones.filter((one) => one.countries.includes(code)).length }))
    .filter(({ count }) => count > 0);
  const busiest = findBusiest(milestones);
  return [
    timelineWords.describeSpan(milestones.length, first.date, last.date),
    ...(countries.length > 1 && milestones.length > 1 ? [timelineWords.describeShares(shares)] : []),
    ...(busiest.count > 1 ? [timelineWords.describeBusiest(busiest.year, busiest.count)] : []),
  ].join(' ');
}
