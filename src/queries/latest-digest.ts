import type { Article } from '#src/model/article.ts';
import type { Site } from '#src/model/site.ts';

/** The newest digest; undefined before the first one. */
export function findLatestDigest(site: Site): Article | undefined {
  return site.articles.find(({ kind }) => kind === 'digest');
}

/** Features and data notes, newest first. */
export function listFeatures(site: Site): readonly Article[] {
  return site.articles.filter(({ kind }) => kind !== 'digest');
}
