import type { Site } from '#src/model/site.ts';
import { type Feed, renderJsonFeed, renderRss } from './feed.ts';

/** A feed as the answer of a route. */
export function serveRss(feed: Feed, { identity }: Site): Response {
  return new Response(renderRss(feed, identity), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}

export function serveJsonFeed(feed: Feed, { identity }: Site): Response {
  return new Response(renderJsonFeed(feed, identity), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}
