import type { Article } from '#src/model/article.ts';
import type { Site } from '#src/model/site.ts';

/** The newest digest; undefined before the first one. */
export function findLatestDigest(site: Site): Article | undefined {
  return site.articles.find(({ kind }) => kind === 'digest');
}
