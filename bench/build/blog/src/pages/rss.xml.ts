import type { APIRoute } from 'astro';
import { escapeXml, listPosts, siteDescription, siteTitle } from '../site';

/** Title, description, date and link of every post, as the starter's feed has them. */
export const GET: APIRoute = async ({ site }) => {
  const items = (await listPosts()).map(({ id, data }) => {
    const link = new URL(`/blog/${id}/`, site).href;
    return `<item><title>${escapeXml(data.title)}</title><link>${link}</link><guid isPermaLink="true">${link}</guid><description>${escapeXml(data.description)}</description><pubDate>${data.pubDate.toUTCString()}</pubDate></item>`;
  });
  const head = `<title>${escapeXml(siteTitle)}</title><description>${escapeXml(siteDescription)}</description><link>${String(site)}</link>`;
  const feed = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>${head}${items.join('')}</channel></rss>`;
  return new Response(feed, { headers: { 'Content-Type': 'application/xml' } });
};
