import { expect, test } from 'vitest';
import { z } from 'zod';
import { addressOf, builtPages, isFrame, pageAt, pathInSite, readText, siteFiles } from './built-site.ts';
import {
  isArticle,
  isList,
  listMissingMeta,
  listMissingPictures,
  listPagesInAnotherLanguage,
  listPagesWithoutData,
  listPagesWithoutOneHeading,
  listPagesWithoutOneTitle,
  listSharedDescriptions,
  listSharedTitles,
  listSkippedRanks,
  listWrongArticleData,
  listWrongBreadcrumbs,
  sizeOfPng,
} from './metadata.ts';
import { findMeta } from './select.ts';

const manifest = z.object({
  name: z.string().min(1),
  start_url: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string() })),
});

test('every page has one main heading', () => {
  expect(listPagesWithoutOneHeading()).toEqual([]);
});

test('the headings of a page are its table of contents: no rank is left out', () => {
  expect(listSkippedRanks()).toEqual([]);
});

test('every page has one title, and no two pages have the same', () => {
  expect(listPagesWithoutOneTitle()).toEqual([]);
  expect(listSharedTitles()).toEqual([]);
});

test('no two pages describe themselves alike, but the pages of one list', () => {
  expect(listSharedDescriptions()).toEqual([]);
});

test('every page says what a link to it shows elsewhere', () => {
  const missing = listMissingMeta([
    'viewport',
    'description',
    'og:type',
    'og:site_name',
    'og:title',
    'og:description',
    'og:url',
    'og:image',
    'og:image:alt',
    'twitter:card',
  ]);

  expect(missing).toEqual([]);
});

test('a frame asks not to be listed by itself', () => {
  const listed = builtPages.filter(
    ({ path, root }) => isFrame(path) && findMeta(root, 'robots') !== 'noindex',
  );

  expect(listed).toEqual([]);
});

test('every page says that it is in English', () => {
  expect(listPagesInAnotherLanguage('en')).toEqual([]);
});

test('the pictures that pages name for links, tabs and home screens exist', () => {
  expect(listMissingPictures()).toEqual([]);
});

test('the card for links and the icon for home screens have the sizes that they promise', () => {
  expect(sizeOfPng('/social-card.png')).toBe('1200x630');
  expect(sizeOfPng('/apple-touch-icon.png')).toBe('180x180');
});

test('the manifest names icons that exist, of the sizes that it says', () => {
  const { icons } = manifest.parse(JSON.parse(readText('/manifest.webmanifest')));
  const files = icons.map(({ src }) => pathInSite(new URL(src, addressOf('/')))?.path ?? src);
  const pictures = icons.filter(({ type }) => type === 'image/png');

  expect(files.filter((file) => !siteFiles.has(file))).toEqual([]);
  expect(pictures.map(({ src }) => sizeOfPng(`/${src.split('/').at(-1) ?? ''}`))).toEqual(
    pictures.map(({ sizes }) => sizes),
  );
});

test('an article tells machines that it is one, when it was published and on which sources it rests', () => {
  expect(listPagesWithoutData('NewsArticle', isArticle)).toEqual([]);
  expect(listWrongArticleData()).toEqual([]);
});

test('a list of briefs tells machines that it is a collection', () => {
  expect(listPagesWithoutData('CollectionPage', isList)).toEqual([]);
});

test('every article and every list shows machines its place in the site', () => {
  expect(listPagesWithoutData('BreadcrumbList', (page) => isArticle(page) || isList(page))).toEqual([]);
  expect(listWrongBreadcrumbs()).toEqual([]);
});

test('search engines may read everything, find the sitemap, and leave the 404 out', () => {
  expect(readText('/robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${addressOf('/sitemap.xml')}\n`);
  expect(findMeta(pageAt('/404.html').root, 'robots')).toBe('noindex');
  expect(findMeta(pageAt('/').root, 'robots')).toBeUndefined();
});
