import type { Article } from '#src/model/article.ts';
import type { Site } from '#src/model/site.ts';

/** Features with a map that shows a place or a corridor, newest first. @param id of the place or the corridor */
export function featuresOnMap(site: Site, id: string): readonly Article[] {
  return site.articles.filter(
    ({ kind, body }) =>
      kind !== 'digest' &&
      body.some((block) => block.type === 'map' && [...block.routes, ...block.places].includes(id)),
  );
}
