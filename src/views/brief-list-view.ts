/** What the pages of a topic, and of a topic in one country, show. */
import type { FeedLink, PageHead } from '#src/metadata/page-head.ts';
import { collectionData, type Crumb } from '#src/metadata/structured-data.ts';
import { type FeedFormat, sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import type { Block } from '#src/model/block.ts';
import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';
import { type CountryCode, countryCodes, type TopicCode } from '#src/model/vocabulary.ts';
import { briefsByCountryAndTopic } from '#src/queries/briefs-by-country-and-topic.ts';
import type { PageOf } from '#src/queries/paginate.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { words } from '#src/words/words.ts';
import type { CountedLink } from './country-view.ts';
import { countryCrumbs } from './crumbs.ts';

export interface BriefListView {
  readonly head: PageHead;
  readonly title: string;
  readonly dek: string | undefined;
  readonly crumbs: readonly Crumb[];
  readonly introduction: readonly Block[];
  readonly list: PageOf<Brief>;
  readonly lead: 'countries' | 'date';
  readonly narrowerTitle: string;
  readonly narrower: readonly (CountedLink & { readonly country?: CountryCode })[];
  readonly pathOf: (page: number) => string;
  readonly feed: FeedLink | undefined;
  readonly features: readonly Article[];
}

export function topicView(
  site: Site,
  { code, list }: { readonly code: TopicCode; readonly list: PageOf<Brief> },
): BriefListView {
  const topic = site.topics.get(code);
  const title = topic?.name ?? code;
  const pathOf = (page: number): string => sitePaths.topic(code, page);
  const crumbs = [
    { name: words.nav.topics, path: sitePaths.topics() },
    { name: title, path: pathOf(1) },
  ];
  const feed = {
    title: words.feeds.ofTopic(site.identity.name, title),
    path: (format: FeedFormat) => sitePaths.topicFeed(code, format),
  };
  const description = words.topic.description(title);
  return {
    title,
    dek: list.page === 1 ? topic?.dek : words.lists.page(list.page, list.pages),
    crumbs: crumbs.slice(0, -1),
    introduction: topic?.body ?? [],
    list,
    lead: 'countries',
    narrowerTitle: words.lists.byCountry,
    narrower: listCountriesOfTopic(site, code),
    pathOf,
    feed,
    features: site.index.featuresByTopic.get(code) ?? [],
    head: {
      title: words.lists.titleWithPage(title, list.page),
      description,
      path: pathOf(list.page),
      section: 'topics',
      crumbs,
      feed,
      data: [
        collectionData(
          { name: title, description, path: pathOf(list.page), briefs: list.items },
          site.identity,
        ),
      ],
    },
  };
}

export function countryTopicView(
  site: Site,
  {
    country,
    topic: code,
    list,
  }: { readonly country: CountryCode; readonly topic: TopicCode; readonly list: PageOf<Brief> },
): BriefListView {
  const topic = site.topics.get(code)?.name ?? code;
  const name = nameOfCountry(country);
  const title = words.country.withTopic(name, topic);
  const pathOf = sitePaths.countryTopic(country, code).page;
  const crumbs = [...countryCrumbs(country), { name: topic, path: pathOf(1) }];
  const description = words.country.withTopicDescription(name, topic);
  return {
    title,
    dek: list.pages > 1 ? words.lists.page(list.page, list.pages) : undefined,
    crumbs: crumbs.slice(0, -1),
    introduction: [],
    list,
    lead: 'date',
    narrowerTitle: words.lists.countriesOf(topic),
    narrower: listCountriesOfTopic(site, code),
    pathOf,
    feed: undefined,
    features: (site.index.featuresByTopic.get(code) ?? []).filter(({ countries }) =>
      countries.includes(country),
    ),
    head: {
      title: words.lists.titleWithPage(title, list.page),
      description,
      path: pathOf(list.page),
      section: 'countries',
      crumbs,
      data: [
        collectionData(
          { name: title, description, path: pathOf(list.page), briefs: list.items },
          site.identity,
        ),
      ],
    },
  };
}

function listCountriesOfTopic(site: Site, topic: TopicCode): BriefListView['narrower'] {
  return countryCodes
    .map((country) => ({
      name: nameOfCountry(country),
      path: sitePaths.countryTopic(country, topic).page(),
      count: briefsByCountryAndTopic(site, country, topic).length,
      country,
    }))
    .filter(({ count }) => count > 0);
}
