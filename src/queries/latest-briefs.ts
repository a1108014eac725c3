import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';

/**
 * Briefs in the order of publication, newest edition first, inside an edition as they stand: the order of feeds.
 * @param count how many at most
 */
export function listLatestBriefs(site: Site, count: number): readonly Brief[] {
  const latest: Brief[] = [];
  for (const article of site.articles) {
    if (latest.length >= count) break;
    latest.push(...article.briefs);
  }
  return latest.slice(0, count);
}
