import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';
import { briefKey, type Thread } from '#src/model/thread.ts';

/** The threads that some briefs are steps of, in the order of the threads. */
export function threadsOfBriefs(site: Site, briefs: readonly Brief[]): readonly Thread[] {
  const found = new Set(
    briefs.flatMap(({ edition, id }) => site.index.threadsByBrief.get(briefKey(edition.id, id)) ?? []),
  );
  return site.threads.filter((thread) => found.has(thread));
}
