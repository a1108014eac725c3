import { defineMiddleware } from 'astro:middleware';
import { statePolicyFirst } from '#src/build/state-policy-first.ts';

/** Astro writes the security policy at the end of the head; this brings it to the top of every page. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = Buffer.from(await response.arrayBuffer());
  return new Response(new Uint8Array(statePolicyFirst(html)), response);
});
