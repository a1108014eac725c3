import type { Route } from '#src/model/route.ts';
import type { Site } from '#src/model/site.ts';
import type { Thread } from '#src/model/thread.ts';

/** The corridors of which the briefs of a thread tell, in the order of the map’s list. */
export function routesOfThread(site: Site, { steps }: Thread): readonly Route[] {
  const named = new Set(
    steps.flatMap(({ evidence }) => (evidence.type === 'brief' ? evidence.brief.routes : [])),
  );
  return [...site.routes.values()].filter(({ id }) => named.has(id));
}
