import type { Milestone } from '#src/model/milestone.ts';
import { type CountryCode, countryCodes } from '#src/model/vocabulary.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { timelineWords } from '#src/words/timeline-words.ts';

/** A country, or all matters of three or more. */
export type LaneKey = CountryCode | 'shared';

export interface Lane {
  readonly key: LaneKey;
  readonly name: string;
  /** Earliest first. */
  readonly milestones: readonly Milestone[];
}

/** From so many countries on a matter is one of the region, and not drawn once for each. */
const fromCountries = 3;

/**
 * A lane for each country and one for matters of three or more; a matter of two stands in the lanes of both. A lane
 * without a milestone is left out.
 * @param countries those that get a lane, in the order of the vocabulary
 */
export function listLanes(
  milestones: readonly Milestone[],
  countries: readonly CountryCode[] = countryCodes,
): readonly Lane[] {
  const isShared = (milestone: Milestone): boolean => milestone.countries.length >= fromCountries;
  const own = milestones.filter((milestone) => !isShared(milestone));
  const lanes: readonly Lane[] = [
    ...countryCodes
      .filter((code) => countries.includes(code))
      .map((code) => ({
        key: code,
        name: nameOfCountry(code),
        milestones: own.filter((milestone) => milestone.countries.includes(code)),
      })),
    { key: 'shared', name: timelineWords.sharedLane, milestones: milestones.filter(isShared) },
  ];
  return lanes.filter((lane) => lane.milestones.length > 0);
}
