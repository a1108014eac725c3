import type { APIRoute } from 'astro';
import { absolute, sitePaths } from '#src/model/addresses.ts';
import { getSite } from '#src/site.ts';

export const GET: APIRoute = async () => {
  const { identity } = await getSite();
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(identity.address, sitePaths.sitemap())}\n`,
  );
};
