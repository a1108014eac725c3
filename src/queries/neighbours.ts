import type { Article } from '#src/model/article.ts';
import type { Site } from '#src/model/site.ts';

/** The editions before and after an article among those of its kind: digests among digests, features among features. */
export function findNeighbours(
  site: Site,
  article: Article,
): { readonly previous: Article | undefined; readonly next: Article | undefined } {
  const isDigest = article.kind === 'digest';
  const editions = site.articles.filter(({ kind }) => (kind === 'digest') === isDigest);
  const at = editions.findIndex(({ id }) => id === article.id);
  return { previous: editions[at + 1], next: at > 0 ? editions[at - 1] : undefined };
}
