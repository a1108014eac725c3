import type { APIRoute } from 'astro';
import { serveRss } from '#src/feeds/serve.ts';
import { topicFeed } from '#src/feeds/site-feeds.ts';
import { type TopicCode, topicCodes } from '#src/model/vocabulary.ts';
import { getSite } from '#src/site.ts';

interface Props {
  readonly code: TopicCode;
}

export function getStaticPaths(): { params: { topic: TopicCode }; props: Props }[] {
  return topicCodes.map((code) => ({ params: { topic: code }, props: { code } }));
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const site = await getSite();
  return serveRss(topicFeed(site, props.code), site);
};
