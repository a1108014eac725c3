import { expect, test } from 'vitest';
import { aDay, anArticle, anIdentity, aSite } from '#tests/builders.ts';
import { sitePaths } from '#src/model/addresses.ts';
import { headTags } from './page-head.ts';

const identity = anIdentity({ address: 'https://example.org/digest/' });
const page = { title: 'Trade', description: 'On trade.', path: '/topics/trade/' };

test('a page is titled with the site, the front page with its tagline', () => {
  const titles = [
    headTags(page, identity).title,
    headTags({ ...page, title: 'Khorgos Digest', path: '/' }, identity).title,
  ];

  expect(titles).toEqual(['Trade · Khorgos Digest', 'Khorgos Digest: Claim by claim']);
});

test('a page names its one address, the path of the site included', () => {
  const { canonical, robots } = headTags(page, identity);

  expect(canonical).toBe('https://example.org/digest/topics/trade/');
  expect(robots).toBeUndefined();
});

test('a page that was not found has no address and is not to be listed', () => {
  const { canonical, robots } = headTags({ ...page, path: undefined }, identity);

  expect(canonical).toBeUndefined();
  expect(robots).toBe('noindex');
});

test('a draft that is shown is not to be listed', () => {
  const [article] = aSite({ articles: [anArticle({ draft: true })], unpublished: 'shown' }).articles;

  const { robots } = headTags({ ...page, ...(article === undefined ? {} : { article }) }, identity);

  expect(robots).toBe('noindex');
});

test('a list with a feed of its own names it before that of the site', () => {
  const feed = { title: 'Trade', path: () => '/topics/trade/feed.xml' };

  const { feeds } = headTags({ ...page, feed }, identity);

  expect(feeds.map(({ title, path }) => [title, path])).toEqual([
    ['Trade', '/topics/trade/feed.xml'],
    ['Trade', '/topics/trade/feed.xml'],
    ['Khorgos Digest', sitePaths.siteFeed('rss')],
    ['Khorgos Digest', sitePaths.siteFeed('json')],
  ]);
});

test('an article says when it was published and changed', () => {
  const [article] = aSite({ articles: [anArticle({ updated: aDay('2023-09-10') })] }).articles;

  const { properties } = headTags({ ...page, ...(article === undefined ? {} : { article }) }, identity);

  expect(properties).toContainEqual(['og:type', 'article']);
  expect(properties).toContainEqual(['article:published_time', '2023-09-08']);
  expect(properties).toContainEqual(['article:modified_time', '2023-09-10']);
});

test('the picture of the site has a whole address', () => {
  const { properties } = headTags(page, identity);

  expect(properties).toContainEqual(['og:image', 'https://example.org/digest/social-card.png']);
});
