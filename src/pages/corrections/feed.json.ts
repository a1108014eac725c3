import type { APIRoute } from 'astro';
import { serveJsonFeed } from '#src/feeds/serve.ts';
import { correctionsFeed } from '#src/feeds/site-feeds.ts';
import { getSite } from '#src/site.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return serveJsonFeed(correctionsFeed(site), site);
};
