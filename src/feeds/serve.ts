import type { FeedFormat } from '#src/model/addresses.ts';
import type { Site } from '#src/model/site.ts';
import { type Feed, renderJsonFeed, renderRss } from './feed.ts';

/** The endings of the routes `feed.[ending].ts`, with what each is. */
export const feedEndings: readonly { readonly ending: string; readonly format: FeedFormat }[] = [
  { ending: 'xml', format: 'rss' },
  { ending: 'json', format: 'json' },
];

/** A feed as the answer of a route. */
export function serveFeed(feed: Feed, { identity }: Site, format: FeedFormat): Response {
  return format === 'rss'
    ? new Response(renderRss(feed, identity), {
        headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
      })
    : new Response(renderJsonFeed(feed, identity), {
        headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
      });
}
