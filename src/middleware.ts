import { defineMiddleware } from 'astro:middleware';
import { pruneStyle } from '#src/build/prune-style.ts';
import { statePolicyFirst } from '#src/build/state-policy-first.ts';

/** Astro gives every page the styles of all its templates, and its policy at the end of the head; this mends both. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = pruneStyle(await response.text());
  return new Response(new Uint8Array(statePolicyFirst(Buffer.from(html))), response);
});
