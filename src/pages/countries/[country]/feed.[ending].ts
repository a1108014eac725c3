import type { APIRoute } from 'astro';
import { feedEndings, serveFeed } from '#src/feeds/serve.ts';
import { countryFeed } from '#src/feeds/site-feeds.ts';
import type { FeedFormat } from '#src/model/addresses.ts';
import { type CountryCode, countryCodes, countrySlugs } from '#src/model/vocabulary.ts';
import { getSite } from '#src/site.ts';

interface Props {
  readonly code: CountryCode;
  readonly format: FeedFormat;
}

export function getStaticPaths(): { params: { country: string; ending: string }; props: Props }[] {
  return countryCodes.flatMap((code) =>
    feedEndings.map(({ ending, format }) => ({
      params: { country: countrySlugs[code], ending },
      props: { code, format },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const site = await getSite();
  return serveFeed(countryFeed(site, props.code), site, props.format);
};
