import { datePartsOf } from '#src/model/iso-date.ts';
import type { Milestone, MilestoneSelection, ParsedMilestone } from '#src/model/milestone.ts';

/** The milestones that a selection asks for, in the order given. */
export function selectMilestones<One extends ParsedMilestone | Milestone>(
  milestones: readonly One[],
  { countries, topics, from, to }: MilestoneSelection,
): readonly One[] {
  return milestones.filter((milestone) => {
    const { year } = datePartsOf(milestone.date);
    return (
      (countries.length === 0 || milestone.countries.some((code) => countries.includes(code))) &&
      (topics.length === 0 || milestone.topics.some((code) => topics.includes(code))) &&
      year >= (from ?? -Infinity) &&
      year <= (to ?? Infinity)
    );
  });
}

/** Everything there is. */
export const allMilestones: MilestoneSelection = {
  countries: [],
  topics: [],
  from: undefined,
  to: undefined,
};
