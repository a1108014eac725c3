import type { APIRoute } from 'astro';
import { serveJsonFeed } from '#src/feeds/serve.ts';
import { countryFeed } from '#src/feeds/site-feeds.ts';
import { type CountryCode, countryCodes, countrySlugs } from '#src/model/vocabulary.ts';
import { getSite } from '#src/site.ts';

interface Props {
  readonly code: CountryCode;
}

export function getStaticPaths(): { params: { country: string }; props: Props }[] {
  return countryCodes.map((code) => ({ params: { country: countrySlugs[code] }, props: { code } }));
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const site = await getSite();
  return serveJsonFeed(countryFeed(site, props.code), site);
};
