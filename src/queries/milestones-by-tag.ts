import type { Milestone } from '#src/model/milestone.ts';
import type { Site } from '#src/model/site.ts';
import { type CountryCode, type TopicCode, topicCodes } from '#src/model/vocabulary.ts';
import { allMilestones, selectMilestones } from './select-milestones.ts';

/** Milestones of a country, those of several countries among them; earliest first. */
export function milestonesByCountry({ milestones }: Site, country: CountryCode): readonly Milestone[] {
  return selectMilestones(milestones, { ...allMilestones, countries: [country] });
}

/** Earliest first. */
export function milestonesByTopic({ milestones }: Site, topic: TopicCode): readonly Milestone[] {
  return selectMilestones(milestones, { ...allMilestones, topics: [topic] });
}

/** Topics that have milestones, and therefore a page, in the order of the vocabulary. */
export function listTimelineTopics(
  site: Site,
): readonly { readonly topic: TopicCode; readonly count: number }[] {
  return topicCodes
    .map((topic) => ({ topic, count: milestonesByTopic(site, topic).length }))
    .filter(({ count }) => count > 0);
}
