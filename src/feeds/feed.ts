import { generateRssFeed } from 'feedsmith';
import { absolute, type FeedFormat } from '#src/model/addresses.ts';
import type { Identity } from '#src/model/identity.ts';
import { escapeHtml } from '#src/model/escape-html.ts';
import type { FeedItem } from './feed-item.ts';

/** Items in a feed; older ones stand in the archive. */
export const feedLength = 50;

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that shows the same list. */
  readonly page: string;
  readonly path: (format: FeedFormat) => string;
  readonly items: readonly FeedItem[];
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with the whole text as `content:encoded`. */
export function renderRss(feed: Feed, identity: Identity): string {
  const latest = feed.items[0]?.published;
  return generateRssFeed({
    title: feed.title,
    link: absolute(identity.address, feed.page),
    description: feed.description,
    language: identity.language,
    copyright: identity.licence.name,
    ...(latest === undefined ? {} : { pubDate: latest }),
    atom: {
      links: [
        { href: absolute(identity.address, feed.path('rss')), rel: 'self', type: 'application/rss+xml' },
      ],
    },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.address,
      guid: { value: item.address, isPermaLink: true },
      pubDate: item.published,
      // Readers take it for HTML: https://www.rssboard.org/rss-profile#element-channel-item-description
      description: escapeHtml(item.summary),
      categories: item.tags.map((name) => ({ name })),
      content: { encoded: item.html },
    })),
  });
}

/** JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export function renderJsonFeed(feed: Feed, identity: Identity): string {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(identity.address, feed.page),
    feed_url: absolute(identity.address, feed.path('json')),
    description: feed.description,
    language: identity.language,
    authors: [{ name: identity.name, url: identity.address }],
    items: feed.items.map((item) => ({
      id: item.address,
      url: item.address,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published.toISOString(),
      date_modified: item.updated?.toISOString(),
      tags: item.tags,
    })),
  };
  return `${JSON.stringify(json)}\n`;
}
