import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';
import { type CountryCode, type TopicCode, topicCodes } from '#src/model/vocabulary.ts';

/** Briefs tagged with both a country and a topic, newest event first. */
export function briefsByCountryAndTopic(
  site: Site,
  country: CountryCode,
  topic: TopicCode,
): readonly Brief[] {
  return site.index.briefsByCountryAndTopic.get(`${country}/${topic}`) ?? [];
}

/** The topics on which a country has briefs, most frequent first. */
export function listTopicsOfCountry(
  site: Site,
  country: CountryCode,
): readonly { readonly topic: TopicCode; readonly count: number }[] {
  return topicCodes
    .map((topic) => ({ topic, count: briefsByCountryAndTopic(site, country, topic).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
}
