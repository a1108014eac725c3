import type { PageHead } from '#src/metadata/page-head.ts';
import { collectionData } from '#src/metadata/structured-data.ts';
import { sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import type { Site } from '#src/model/site.ts';
import { topicCodes } from '#src/model/vocabulary.ts';
import { briefsByTopic } from '#src/queries/briefs-by-topic.ts';
import { findLatestDigest } from '#src/queries/latest-digest.ts';
import type { CountedLink } from './country-view.ts';

/** Two rows of three. */
const shownEarlier = 6;

export interface FrontView {
  readonly head: PageHead;
  readonly lead: Article | undefined;
  /** The newest feature or data note. */
  readonly feature: Article | undefined;
  /** Digests and features together, newest first. */
  readonly earlier: readonly Article[];
  readonly topics: readonly CountedLink[];
}

/** The front page: the latest digest, then what else is new. */
export function frontView(site: Site): FrontView {
  const lead = findLatestDigest(site);
  const feature = site.articles.find(({ kind }) => kind !== 'digest');
  const { name, description } = site.identity;
  const path = sitePaths.home();
  return {
    lead,
    feature,
    earlier: site.articles
      .filter((article) => article !== lead && article !== feature)
      .slice(0, shownEarlier),
    topics: topicCodes
      .map((code) => ({
        name: site.topics.get(code)?.name ?? code,
        path: sitePaths.topic(code),
        count: briefsByTopic(site, code).length,
      }))
      .filter(({ count }) => count > 0),
    head: {
      title: name,
      description,
      path,
      data: [collectionData({ name, description, path, briefs: lead?.briefs ?? [] }, site.identity)],
    },
  };
}
