import type { Site } from '#src/model/site.ts';
import type { Thread } from '#src/model/thread.ts';

/**
 * Other threads of the same countries: those that share most topics first, then most countries, then those with the
 * latest step.
 * @param count how many at most
 */
export function listRelatedThreads(site: Site, thread: Thread, count: number): readonly Thread[] {
  const sharedTopics = ({ topics }: Thread): number =>
    topics.filter((code) => thread.topics.includes(code)).length;
  const sharedCountries = ({ countries }: Thread): number =>
    countries.filter((code) => thread.countries.includes(code)).length;
  return site.threads
    .filter((other) => other.id !== thread.id && sharedCountries(other) > 0)
    .toSorted(
      (one, other) =>
        sharedTopics(other) - sharedTopics(one) || sharedCountries(other) - sharedCountries(one),
    )
    .slice(0, count);
}
