import type { Brief } from '#src/model/brief.ts';
import { datePartsOf } from '#src/model/iso-date.ts';
import type { Milestone } from '#src/model/milestone.ts';
import type { Site } from '#src/model/site.ts';

/** Briefs on the very day of a milestone that share a country with it; none where its day is not known. */
export function briefsOfSameDay(
  { briefs }: Site,
  { date, countries }: Pick<Milestone, 'date' | 'countries'>,
): readonly Brief[] {
  if (datePartsOf(date).day === undefined) return [];
  return briefs.filter(
    (brief) => brief.date === date && brief.countries.some((code) => countries.includes(code)),
  );
}
