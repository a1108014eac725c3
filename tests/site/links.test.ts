import { expect, test } from 'vitest';
import { addressOf, readerPages, readText } from './built-site.ts';
import { listBrokenLinks, listDuplicateIds, listUnreachable, listWrongCanonicals } from './links.ts';
import { parseMarkup } from './markup.ts';
import { listNamed, textOf } from './select.ts';

const publishedAddresses = readerPages
  .filter(({ path }) => path !== '/404.html')
  .map(({ path }) => addressOf(path))
  .toSorted();

test('every link inside the site leads to a page, a file or an anchor that exists', () => {
  const broken = listBrokenLinks();

  expect(broken).toEqual([]);
});

test('no id stands twice on a page', () => {
  const duplicates = listDuplicateIds();

  expect(duplicates).toEqual([]);
});

test('a reader who starts at the front page can reach every page but the 404 by links', () => {
  const unreachable = listUnreachable();

  expect(unreachable).toEqual(['/404.html']);
});

test('the sitemap names every page but the 404, once, and nothing else', () => {
  const sitemap = parseMarkup(readText('/sitemap.xml'), 'xml');

  const named = listNamed(sitemap, 'loc').map(textOf).toSorted();

  expect(named).toEqual(publishedAddresses);
});

test('a page names its own address as canonical, and the 404 names none', () => {
  const wrong = listWrongCanonicals();

  expect(wrong).toEqual([]);
});
