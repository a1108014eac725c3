import type { Article } from '#src/model/article.ts';
import { type Brief, compareBriefs } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';

/** Briefs looked at for each pair of country and topic; older ones are too far away to be related. */
const lookedAt = 12;

/**
 * Briefs of other editions on the same matters: those that share a country and a topic with the article, the ones that
 * share most first, newer before older.
 * @param count how many at most
 */
export function listRelatedBriefs(site: Site, article: Article, count: number): readonly Brief[] {
  const shared = new Map<Brief, number>();
  for (const pair of pairsOf(article)) {
    const briefs = site.index.briefsByCountryAndTopic.get(pair) ?? [];
    for (const brief of briefs.slice(0, lookedAt)) {
      if (brief.edition.id !== article.id) shared.set(brief, (shared.get(brief) ?? 0) + 1);
    }
  }
  return [...shared]
    .toSorted(([one, ofOne], [other, ofOther]) => ofOther - ofOne || compareBriefs(one, other))
    .slice(0, count)
    .map(([brief]) => brief);
}

function pairsOf(article: Article): ReadonlySet<string> {
  const tagged = article.briefs.length > 0 ? article.briefs : [article];
  return new Set(
    tagged.flatMap(({ countries, topics }) =>
      countries.flatMap((country) => topics.map((topic) => `${country}/${topic}`)),
    ),
  );
}
