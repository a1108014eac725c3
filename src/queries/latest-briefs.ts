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

/** The same order for a part of the briefs. */
export function inOrderOfPublication(site: Site, briefs: readonly Brief[], count: number): readonly Brief[] {
  const wanted = new Set(briefs);
  const latest: Brief[] = [];
  for (const article of site.articles) {
    if (latest.length >= count) break;
    latest.push(...article.briefs.filter((brief) => wanted.has(brief)));
  }
  return latest.slice(0, count);
}
