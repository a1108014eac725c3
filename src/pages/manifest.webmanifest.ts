import type { APIRoute } from 'astro';
import { renderManifest } from '#src/metadata/manifest.ts';
import { getSite } from '#src/site.ts';

export const GET: APIRoute = async () => {
  const { identity } = await getSite();
  return new Response(renderManifest(identity), { headers: { 'Content-Type': 'application/manifest+json' } });
};
