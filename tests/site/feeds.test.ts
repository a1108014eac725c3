import { expect, test } from 'vitest';
import { countrySlugs, topicCodes } from '../../src/model/vocabulary.ts';
import { addressOf } from './built-site.ts';
import {
  listFeedsWithoutAddress,
  listForeignItems,
  listMisshapenJsonFeeds,
  listRelativeAddresses,
  listRepeatedIds,
  listWrongItems,
  readJsonFeeds,
  readRss,
  readRssFeeds,
  textOfItem,
} from './feeds.ts';

const kazakhBrief = addressOf('/2026/04/border-facilities-and-galkynysh/#panda-bond');
const uzbekBrief = addressOf('/2026/04/border-facilities-and-galkynysh/#uzbek-trade-2025');

const folders = [
  '/',
  '/corrections/',
  ...Object.values(countrySlugs).map((slug) => `/countries/${slug}/`),
  ...topicCodes.map((code) => `/topics/${code}/`),
];

test('the site, each country, each topic and the corrections have an RSS feed that a reader can read', () => {
  const paths = readRssFeeds().map(({ path }) => path);

  expect(paths).toEqual(folders.map((folder) => `${folder}feed.xml`).toSorted());
});

test('the site, each country, each topic and the corrections have a JSON Feed of the prescribed shape', () => {
  const paths = readJsonFeeds().map(({ path }) => path);

  expect(paths).toEqual(folders.map((folder) => `${folder}feed.json`).toSorted());
  expect(listMisshapenJsonFeeds()).toEqual([]);
});

test('every feed says its own address and that of the page that shows the same', () => {
  expect(listFeedsWithoutAddress(readRssFeeds())).toEqual([]);
  expect(listFeedsWithoutAddress(readJsonFeeds())).toEqual([]);
});

test('every item of a feed is a brief or an article that stands at its address, dated as its edition', () => {
  expect(listWrongItems(readRssFeeds().filter(isOfArticles))).toEqual([]);
  expect(listWrongItems(readJsonFeeds().filter(isOfArticles))).toEqual([]);
});

test('no two items of a feed have the same id', () => {
  expect(listRepeatedIds(readRssFeeds())).toEqual([]);
  expect(listRepeatedIds(readJsonFeeds())).toEqual([]);
});

test('both forms of a feed carry the same items', () => {
  const rss = readRssFeeds().map(({ items }) => items.map(({ id }) => id));
  const json = readJsonFeeds().map(({ items }) => items.map(({ id }) => id));

  expect(json).toEqual(rss);
});

test('the feed of Kazakhstan carries the Kazakh brief of a digest, not the Uzbek ones', () => {
  const addresses = readRss('/countries/kazakhstan/feed.xml').items.map(({ address }) => address);

  expect(addresses).toContain(kazakhBrief);
  expect(addresses).not.toContain(uzbekBrief);
});

test('the feed of a country or a topic carries nothing of another', () => {
  expect(listForeignItems(readRssFeeds())).toEqual([]);
});

test('an item carries the whole text of its brief and its sources', () => {
  const item = readRss('/countries/kazakhstan/feed.xml').items.find(({ id }) => id === kazakhBrief);

  expect(item?.title).toBe('Kazakhstan prepares its first sovereign panda bond');
  expect(item?.published).toBe('2026-04-01T00:00:00.000Z');
  expect(item && textOfItem(item)).toContain('for 2 billion yuan in September 2025');
  expect(item && textOfItem(item)).toContain('The Business Times: ');
});

test('no item of a feed holds an address that only works on its page', () => {
  expect(listRelativeAddresses(readRssFeeds())).toEqual([]);
  expect(listRelativeAddresses(readJsonFeeds())).toEqual([]);
});

function isOfArticles({ path }: { readonly path: string }): boolean {
  return !path.startsWith('/corrections/');
}
