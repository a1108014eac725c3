import type { APIRoute } from 'astro';
import { renderSitemap } from '#src/metadata/sitemap.ts';
import { getCharts, getSite } from '#src/site.ts';

export const GET: APIRoute = async () =>
  new Response(renderSitemap(await getSite(), [...(await getCharts()).charts.keys()]), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
