import type { APIRoute } from 'astro';
import { feedEndings, serveFeed } from '#src/feeds/serve.ts';
import { topicFeed } from '#src/feeds/site-feeds.ts';
import type { FeedFormat } from '#src/model/addresses.ts';
import { type TopicCode, topicCodes } from '#src/model/vocabulary.ts';
import { getSite } from '#src/site.ts';

interface Props {
  readonly code: TopicCode;
  readonly format: FeedFormat;
}

export function getStaticPaths(): { params: { topic: string; ending: string }; props: Props }[] {
  return topicCodes.flatMap((code) =>
    feedEndings.map(({ ending, format }) => ({ params: { topic: code, ending }, props: { code, format } })),
  );
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const site = await getSite();
  return serveFeed(topicFeed(site, props.code), site, props.format);
};
