import type { FeedLink, PageHead } from '#src/metadata/page-head.ts';
import { collectionData, type Crumb } from '#src/metadata/structured-data.ts';
import { type FeedFormat, sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import type { Brief } from '#src/model/brief.ts';
import type { Country } from '#src/model/reference-pages.ts';
import type { Site } from '#src/model/site.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import { listTopicsOfCountry } from '#src/queries/briefs-by-country-and-topic.ts';
import type { PageOf } from '#src/queries/paginate.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { words } from '#src/words/words.ts';
import { countryCrumbs } from './crumbs.ts';

export interface CountedLink {
  readonly name: string;
  readonly path: string;
  readonly count: number;
}

export interface CountryView {
  readonly country: Country | undefined;
  readonly name: string;
  readonly crumbs: readonly Crumb[];
  readonly topics: readonly CountedLink[];
  readonly features: readonly Article[];
  readonly feed: FeedLink;
  readonly head: PageHead;
}

/** What a page of a country's briefs shows. */
export function countryView(
  site: Site,
  { code, list }: { readonly code: CountryCode; readonly list: PageOf<Brief> },
): CountryView {
  const name = nameOfCountry(code);
  const crumbs = countryCrumbs(code);
  const path = sitePaths.country(code, list.page);
  const description = words.country.description(name);
  const feed = {
    title: words.feeds.ofCountry(site.identity.name, name),
    path: (format: FeedFormat) => sitePaths.countryFeed(code, format),
  };
  return {
    country: site.countries.get(code),
    name,
    crumbs: crumbs.slice(0, -1),
    topics: listTopicsOfCountry(site, code).map(({ topic, count }) => ({
      name: site.topics.get(topic)?.name ?? topic,
      path: sitePaths.countryTopic(code, topic).page(),
      count,
    })),
    features: site.index.featuresByCountry.get(code) ?? [],
    feed,
    head: {
      title: words.lists.titleWithPage(words.country.and(name), list.page),
      description,
      path,
      section: 'countries',
      crumbs,
      feed,
      data: [collectionData({ name, description, path, briefs: list.items }, site.identity)],
    },
  };
}
