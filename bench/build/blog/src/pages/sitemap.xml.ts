import type { APIRoute } from 'astro';
import { listPosts } from '../site';

export const GET: APIRoute = async ({ site }) => {
  const paths = ['/', '/about/', '/blog/', ...(await listPosts()).map(({ id }) => `/blog/${id}/`)];
  const urls = paths.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`);
  const map = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
  return new Response(map, { headers: { 'Content-Type': 'application/xml' } });
};
