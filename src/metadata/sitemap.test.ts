import { expect, test } from 'vitest';
import { aDay, anArticle, anIdentity, aPage, aSite } from '#tests/builders.ts';
import { renderSitemap } from './sitemap.ts';

const identity = anIdentity({ address: 'https://example.org/digest/' });

test('the sitemap holds every page with its whole address, articles with the day of their last change', () => {
  const site = aSite({ identity, pages: [aPage()], articles: [anArticle({ updated: aDay('2023-09-10') })] });

  const xml = renderSitemap(site, []);

  expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /);
  expect(xml).toContain('<url><loc>https://example.org/digest/</loc><lastmod>2023-09-08</lastmod></url>');
  expect(xml).toContain(
    '<url><loc>https://example.org/digest/2023/09/two-trains/</loc><lastmod>2023-09-10</lastmod></url>',
  );
  expect(xml).toContain('<url><loc>https://example.org/digest/about/</loc></url>');
});

test('the sitemap holds no draft', () => {
  const xml = renderSitemap(aSite({ identity, articles: [anArticle({ draft: true })] }), []);

  expect(xml).not.toContain('two-trains');
});
