import type { APIRoute } from 'astro';
import { renderSitemap } from '#src/metadata/sitemap.ts';
import { getSite } from '#src/site.ts';

export const GET: APIRoute = async () =>
  new Response(renderSitemap(await getSite()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
