/**
 * Every address inside the site, made in one place. Paths start and end with a slash, except files; `base` is the path
 * under which the site is published (`/` or `/digest/`). Addresses never change after publication:
 * see docs/decisions/002-addresses.md.
 */
import { type CountryCode, countrySlugs, type TopicCode } from './vocabulary.ts';

export type FeedFormat = 'rss' | 'json';

/** What readers take away from a chart: a picture to scale or to post, its figures for a table or a program. */
export const chartEndings = ['svg', 'png', 'csv', 'json'] as const;
export type ChartEnding = (typeof chartEndings)[number];

const feedFiles: Record<FeedFormat, string> = { rss: 'feed.xml', json: 'feed.json' };

/** Page one has the address of the list itself. */
function paged(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${String(page)}/`;
}

/** Addresses relative to the site's root, without `base`; what Markdown links and tests are written in. */
export const sitePaths = {
  home: () => '/',
  article: (id: string) => `/${id}/`,
  brief: (articleId: string, briefId: string) => `/${articleId}/#${briefId}`,
  archive: () => '/archive/',
  year: (year: string) => `/${year}/`,
  month: (month: string) => `/${month.replace('-', '/')}/`,
  countries: () => '/countries/',
  country: (code: CountryCode, page = 1) => paged(`/countries/${countrySlugs[code]}/`, page),
  countryTopic: (country: CountryCode, topic: TopicCode) => ({
    page: (page = 1) => paged(`/countries/${countrySlugs[country]}/${topic}/`, page),
  }),
  topics: () => '/topics/',
  topic: (code: TopicCode, page = 1) => paged(`/topics/${code}/`, page),
  threads: () => '/threads/',
  thread: (id: string) => `/threads/${id}/`,
  outlets: () => '/outlets/',
  outlet: (id: string, page = 1) => paged(`/outlets/${id}/`, page),
  charts: () => '/charts/',
  chart: (id: string) => `/charts/${id}/`,
  chartEmbed: (id: string) => `/charts/${id}/embed/`,
  chartFile: (id: string, ending: ChartEnding) => `/charts/${id}.${ending}`,
  map: () => '/map/',
  mapPlace: (id: string, page = 1) => paged(`/map/places/${id}/`, page),
  mapRoute: (id: string, page = 1) => paged(`/map/routes/${id}/`, page),
  timeline: () => '/timeline/',
  timelineCountry: (code: CountryCode) => `/timeline/${countrySlugs[code]}/`,
  timelineTopic: (code: TopicCode) => `/timeline/${code}/`,
  milestone: (id: string) => `/timeline/#${id}`,
  data: () => '/data/',
  dataFile: (name: string) => `/data/${name}`,
  corrections: () => '/corrections/',
  correction: (articleId: string, number: number) => `/${articleId}/#correction-${String(number)}`,
  glossary: () => '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  page: (id: string) => `/${id}/`,
  feeds: () => '/feeds/',
  siteFeed: (format: FeedFormat) => `/${feedFiles[format]}`,
  countryFeed: (code: CountryCode, format: FeedFormat) =>
    `/countries/${countrySlugs[code]}/${feedFiles[format]}`,
  topicFeed: (code: TopicCode, format: FeedFormat) => `/topics/${code}/${feedFiles[format]}`,
  correctionsFeed: (format: FeedFormat) => `/corrections/${feedFiles[format]}`,
  sitemap: () => '/sitemap.xml',
  manifest: () => '/manifest.webmanifest',
  publicFile: (name: string) => `/${name}`,
} as const;

/** The path as pages link to it: `withBase('/digest/', '/archive/')` is `/digest/archive/`. */
export function withBase(base: string, path: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/** The whole address, for feeds, metadata and citations. `address` is the site's, with its base and a final slash. */
export function absolute(address: string, path: string): string {
  return `${address.replace(/\/$/, '')}${path}`;
}

/** The base in a site's address: `/` for `https://example.org/`, `/digest/` for `https://example.org/digest/`. */
export function baseOf(address: string): string {
  return new URL(address).pathname;
}
