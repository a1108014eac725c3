/** Which feeds there are and what each holds. */
import { absolute, type FeedFormat, sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import type { Brief } from '#src/model/brief.ts';
import { startOf } from '#src/model/iso-date.ts';
import type { Site } from '#src/model/site.ts';
import type { CountryCode, TopicCode } from '#src/model/vocabulary.ts';
import { briefsByCountry } from '#src/queries/briefs-by-country.ts';
import { briefsByTopic } from '#src/queries/briefs-by-topic.ts';
import { listCorrections } from '#src/queries/list-corrections.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { formatDate } from '#src/words/format.ts';
import { words } from '#src/words/words.ts';
import { escapeHtml } from '#src/model/escape-html.ts';
import { type Feed, feedLength } from './feed.ts';
import { articleItem, briefItem, type FeedItem } from './feed-item.ts';

/** All briefs and features. */
export function siteFeed(site: Site): Feed {
  const { name, description } = site.identity;
  return {
    title: name,
    description,
    page: sitePaths.home(),
    path: sitePaths.siteFeed,
    items: listItems(site, () => true),
  };
}

/** What concerns a country. */
export function countryFeed(site: Site, code: CountryCode): Feed {
  const country = nameOfCountry(code);
  const briefs = new Set(briefsByCountry(site, code));
  return {
    title: words.feeds.ofCountry(site.identity.name, country),
    description: words.country.description(country),
    page: sitePaths.country(code),
    path: (format: FeedFormat) => sitePaths.countryFeed(code, format),
    items: listItems(site, (entry) =>
      'edition' in entry ? briefs.has(entry) : entry.countries.includes(code),
    ),
  };
}

/** What falls under a topic. */
export function topicFeed(site: Site, code: TopicCode): Feed {
  const topic = site.topics.get(code)?.name ?? code;
  const briefs = new Set(briefsByTopic(site, code));
  return {
    title: words.feeds.ofTopic(site.identity.name, topic),
    description: words.topic.description(topic),
    page: sitePaths.topic(code),
    path: (format: FeedFormat) => sitePaths.topicFeed(code, format),
    items: listItems(site, (entry) => ('edition' in entry ? briefs.has(entry) : entry.topics.includes(code))),
  };
}

/** Corrections, each with the address of its place under the article. */
export function correctionsFeed(site: Site): Feed {
  const { identity } = site;
  return {
    title: words.feeds.corrections(identity.name),
    description: words.corrections.description,
    page: sitePaths.corrections(),
    path: sitePaths.correctionsFeed,
    items: listCorrections(site)
      .slice(0, feedLength)
      .map(({ article, number, date, text }) => ({
        address: absolute(identity.address, sitePaths.correction(article.id, number)),
        title: article.title,
        summary: text,
        html: `<p>${escapeHtml(formatDate(date))}: ${escapeHtml(text)}</p>`,
        published: startOf(date),
        updated: undefined,
        tags: [],
      })),
  };
}

/** In order of publication, newest edition first, inside an edition as the briefs stand. */
function listItems(site: Site, isWanted: (entry: Brief | Article) => boolean): readonly FeedItem[] {
  const items: FeedItem[] = [];
  for (const article of site.articles) {
    if (items.length >= feedLength) break;
    if (article.kind === 'digest') {
      items.push(...article.briefs.filter(isWanted).map((brief) => briefItem(brief, site)));
    } else if (isWanted(article)) {
      items.push(articleItem(article, site));
    }
  }
  return items.slice(0, feedLength);
}
