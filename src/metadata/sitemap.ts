import { absolute } from '#src/model/addresses.ts';
import type { Site } from '#src/model/site.ts';
import { listPages } from '#src/queries/list-pages.ts';
import { escapeHtml } from '#src/model/escape-html.ts';

/**
 * https://www.sitemaps.org/protocol.html, from the same list of pages that links are checked against.
 * @param charts ids of all charts
 */
export function renderSitemap(site: Site, charts: readonly string[]): string {
  const entries = listPages(site, charts).map(({ path, changed }) => {
    const modified = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escapeHtml(absolute(site.identity.address, path))}</loc>${modified}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
