import type { Milestone } from '#src/model/milestone.ts';
import type { Site } from '#src/model/site.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import { milestonesByCountry } from './milestones-by-tag.ts';

const latest = 3;

/** How many milestones a country has, and those that its page names: the latest three, newest first, and the first one. */
export function countryMilestones(
  site: Site,
  country: CountryCode,
): { readonly count: number; readonly shown: readonly Milestone[] } {
  const all = milestonesByCountry(site, country);
  const first = all.slice(0, 1);
  return { count: all.length, shown: [...all.slice(1).slice(-latest).toReversed(), ...first] };
}
