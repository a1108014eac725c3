import type { APIRoute } from 'astro';
import { feedEndings, serveFeed } from '#src/feeds/serve.ts';
import { siteFeed } from '#src/feeds/site-feeds.ts';
import type { FeedFormat } from '#src/model/addresses.ts';
import { getSite } from '#src/site.ts';

interface Props {
  readonly format: FeedFormat;
}

export function getStaticPaths(): { params: { ending: string }; props: Props }[] {
  return feedEndings.map(({ ending, format }) => ({ params: { ending }, props: { format } }));
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const site = await getSite();
  return serveFeed(siteFeed(site), site, props.format);
};
