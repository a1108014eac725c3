import { sitePaths } from '#src/model/addresses.ts';
import type { IsoDay } from '#src/model/iso-date.ts';
import type { Site } from '#src/model/site.ts';
import { topicCodes, countryCodes } from '#src/model/vocabulary.ts';
import { pageCount } from './paginate.ts';
import { briefsByCountryAndTopic } from './briefs-by-country-and-topic.ts';
import { listMonths, listYears } from './archive.ts';
import { listTimelineTopics } from './milestones-by-tag.ts';

/** A page that a reader can reach, with the day it last changed where that is known. */
export interface SitePage {
  readonly path: string;
  readonly changed: IsoDay | undefined;
}

/** Every page of the site but the 404 and frames, in the order of the sitemap. @param charts ids of all charts */
export function listPages(site: Site, charts: readonly string[]): readonly SitePage[] {
  const latest = site.articles[0]?.published;
  const at = (path: string, changed: IsoDay | undefined = undefined): SitePage => ({ path, changed });
  return [
    at(sitePaths.home(), latest),
    ...site.articles.map((article) =>
      at(sitePaths.article(article.id), article.updated ?? article.published),
    ),
    at(sitePaths.archive(), latest),
    ...listYears(site).map((year) => at(sitePaths.year(year))),
    ...listMonths(site).map((month) => at(sitePaths.month(month))),
    ...listCountryPages(site).map((path) => at(path)),
    ...listTopicPages(site).map((path) => at(path)),
    at(sitePaths.threads()),
    ...site.threads.map(({ id }) => at(sitePaths.thread(id))),
    at(sitePaths.charts()),
    ...charts.map((id) => at(sitePaths.chart(id))),
    ...listMapPages(site).map((path) => at(path)),
    at(sitePaths.timeline()),
    ...countryCodes.map((code) => at(sitePaths.timelineCountry(code))),
    ...listTimelineTopics(site).map(({ topic }) => at(sitePaths.timelineTopic(topic))),
    at(sitePaths.outlets()),
    ...site.outlets.flatMap(({ id }) =>
      range(pageCount(site.index.briefsByOutlet.get(id)?.length ?? 0)).map((page) =>
        at(sitePaths.outlet(id, page)),
      ),
    ),
    at(sitePaths.data()),
    at(sitePaths.corrections()),
    at(sitePaths.glossary()),
    at(sitePaths.feeds()),
    ...[...site.pages.keys()].map((id) => at(sitePaths.page(id))),
  ];
}

/** All addresses that a link in a text may point to: pages, and the anchors of briefs, terms and headings. */
export function listAddresses(site: Site, charts: readonly string[]): ReadonlySet<string> {
  return new Set([
    ...listPages(site, charts).map(({ path }) => path),
    ...site.briefs.map((brief) => sitePaths.brief(brief.edition.id, brief.id)),
    ...site.glossary.map(({ id }) => sitePaths.term(id)),
    ...site.milestones.map(({ id }) => sitePaths.milestone(id)),
    ...site.articles.flatMap(({ id, headings }) =>
      headings.map((heading) => `${sitePaths.article(id)}#${heading.id}`),
    ),
    ...[...site.pages.values()].flatMap(({ id, headings }) =>
      headings.map((heading) => `${sitePaths.page(id)}#${heading.id}`),
    ),
  ]);
}

function listCountryPages(site: Site): readonly string[] {
  return [
    sitePaths.countries(),
    ...countryCodes.flatMap((code) => [
      ...range(pageCount(site.index.briefsByCountry.get(code)?.length ?? 0)).map((page) =>
        sitePaths.country(code, page),
      ),
      ...topicCodes.flatMap((topic) => {
        const { length } = briefsByCountryAndTopic(site, code, topic);
        const paths = sitePaths.countryTopic(code, topic);
        return length === 0 ? [] : range(pageCount(length)).map((page) => paths.page(page));
      }),
    ]),
  ];
}

function listTopicPages(site: Site): readonly string[] {
  return [
    sitePaths.topics(),
    ...topicCodes.flatMap((code) =>
      range(pageCount(site.index.briefsByTopic.get(code)?.length ?? 0)).map((page) =>
        sitePaths.topic(code, page),
      ),
    ),
  ];
}

function listMapPages({ routes, places, index }: Site): readonly string[] {
  return [
    sitePaths.map(),
    ...[...routes.keys()].flatMap((id) =>
      range(pageCount(index.briefsByRoute.get(id)?.length ?? 0)).map((page) => sitePaths.mapRoute(id, page)),
    ),
    ...[...places.keys()].flatMap((id) =>
      range(pageCount(index.briefsByPlace.get(id)?.length ?? 0)).map((page) => sitePaths.mapPlace(id, page)),
    ),
  ];
}

/** 1, 2, … up to a count. */
function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
