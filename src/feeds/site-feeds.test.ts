import { expect, test } from 'vitest';
import {
  aDate,
  aDay,
  aFeature,
  anArticle,
  anIdentity,
  anOutlet,
  aParsedBrief,
  aSite,
  aSource,
  aTopic,
} from '#tests/builders.ts';
import type { Feed } from './feed.ts';
import { correctionsFeed, countryFeed, siteFeed, topicFeed } from './site-feeds.ts';

const identity = anIdentity({ address: 'https://example.org/digest/' });
const older = anArticle({
  id: '2023/09/older',
  published: aDay('2023-09-01'),
  briefs: [
    aParsedBrief({ id: 'first', headline: 'First', date: aDate('2023-08-01') }),
    aParsedBrief({ id: 'second', headline: 'Second', date: aDate('2023-08-30'), countries: ['kz'] }),
  ],
});
const newer = anArticle({
  id: '2023/10/newer',
  published: aDay('2023-10-01'),
  updated: aDay('2023-12-24'),
  briefs: [aParsedBrief({ id: 'third', headline: 'Third', date: aDate('2022'), topics: ['trade'] })],
});

function titlesOf({ items }: Feed): readonly string[] {
  return items.map(({ title }) => title);
}

test('the feed of the site holds briefs in order of publication, not of their events', () => {
  const feed = siteFeed(aSite({ articles: [older, newer] }));

  expect(titlesOf(feed)).toEqual(['Third', 'First', 'Second']);
});

test('a feature is an item of its own', () => {
  const feed = siteFeed(aSite({ articles: [aFeature()] }));

  expect(titlesOf(feed)).toEqual(['The dry port']);
});

test('a digest whose briefs stand in the feed is no item itself', () => {
  const feed = siteFeed(aSite());

  expect(titlesOf(feed)).toEqual(['Two trains leave for Tashkent']);
});

test('the date of an item is that of publication, not of the last change', () => {
  const feed = siteFeed(aSite({ articles: [newer] }));

  expect(feed.items[0]?.published.toISOString()).toBe('2023-10-01T00:00:00.000Z');
  expect(feed.items[0]?.updated?.toISOString()).toBe('2023-12-24T00:00:00.000Z');
});

test('a draft stands in no feed', () => {
  const site = aSite({ articles: [anArticle({ draft: true }), aFeature({ published: aDay('2030-01-01') })] });

  const feeds = [
    siteFeed(site),
    countryFeed(site, 'uz'),
    topicFeed(site, 'transport'),
    correctionsFeed(site),
  ];

  expect(feeds.flatMap(titlesOf)).toEqual([]);
});

test('the feed of a country holds what names it', () => {
  const feature = aFeature({ countries: ['kz'], published: aDay('2023-09-20') });

  const feed = countryFeed(aSite({ articles: [older, newer, feature] }), 'kz');

  expect(feed.title).toBe('Khorgos Digest: Kazakhstan');
  expect(titlesOf(feed)).toEqual(['The dry port', 'Second']);
});

test('the feed of a topic holds what falls under it', () => {
  const feed = topicFeed(
    aSite({ articles: [older, newer], topics: [aTopic({ id: 'trade', name: 'Trade' })] }),
    'trade',
  );

  expect(feed.title).toBe('Khorgos Digest: Trade');
  expect(titlesOf(feed)).toEqual(['Third']);
});

test('a feed holds the newest fifty items', () => {
  const briefs = Array.from({ length: 60 }, (_, index) => aParsedBrief({ id: `b-${String(index)}` }));

  const feed = siteFeed(aSite({ articles: [anArticle({ briefs })] }));

  expect(feed.items.length).toBe(50);
  expect(feed.items[49]?.address).toBe('https://example.org/2023/09/two-trains/#b-49');
});

test('an item carries the text with its sources, and every address in it is whole', () => {
  const brief = aParsedBrief({
    countries: ['uz', 'kz'],
    body: [
      {
        type: 'prose',
        html: '<p>See <a href="/digest/topics/trade/">trade</a><sup><a href="#source-1" id="cite-1-1">1</a></sup>.</p>',
      },
      { type: 'chart', id: 'trade-total', attributes: {} },
    ],
  });
  const source = aSource({
    title: 'Поезд & <путь>',
    language: 'ru',
    published: '2023-09',
    url: 'https://example.com/?a=1&b=2',
  });
  const site = aSite({
    identity,
    topics: [aTopic()],
    articles: [anArticle({ title: 'Two & more', sources: [source], briefs: [brief] })],
  });

  const [item] = siteFeed(site).items;

  expect(item?.address).toBe('https://example.org/digest/2023/09/two-trains/#two-trains');
  expect(item?.tags).toEqual(['Uzbekistan', 'Kazakhstan', 'Transport']);
  expect(item?.html).toBe(
    [
      '<p>See <a href="https://example.org/digest/topics/trade/">trade</a><sup><a href="https://example.org/digest/2023/09/two-trains/#source-1">1</a></sup>.</p>',
      '<p><a href="https://example.org/digest/2023/09/two-trains/">See the chart on the page</a></p>',
      '<p>One independent outlet</p>',
      '<p>Sources</p>',
      '<ul><li>Eurasianet: <a href="https://example.com/?a=1&amp;b=2"><span lang="ru">Поезд &amp; &lt;путь&gt;</span></a>, September 2023</li></ul>',
      '<p>From <a href="https://example.org/digest/2023/09/two-trains/">Two &amp; more</a></p>',
    ].join('\n'),
  );
});

test('a source without address and date says so', () => {
  const source = aSource({
    title: undefined,
    description: 'A speech',
    url: undefined,
    note: 'Read as quoted.',
  });

  const [item] = siteFeed(aSite({ articles: [anArticle({ sources: [source] })] })).items;

  expect(item?.html).toContain('<ul><li>Eurasianet: A speech, undated</li></ul>');
});

test('two corrections of one article are two items, each with its own address and date', () => {
  const corrections = [
    { date: aDay('2023-09-10'), text: 'The province was wrong.' },
    { date: aDay('2023-09-11'), text: 'The figure was < 5 %.' },
  ];

  const { items } = correctionsFeed(aSite({ articles: [anArticle({ corrections })] }));

  expect(items.map(({ address, published, html }) => [address, published.toISOString(), html])).toEqual([
    [
      'https://example.org/2023/09/two-trains/#correction-2',
      '2023-09-11T00:00:00.000Z',
      '<p>11 September 2023: The figure was &lt; 5 %.</p>',
    ],
    [
      'https://example.org/2023/09/two-trains/#correction-1',
      '2023-09-10T00:00:00.000Z',
      '<p>10 September 2023: The province was wrong.</p>',
    ],
  ]);
});

test('an outlet’s name cannot bring markup into a feed', () => {
  const site = aSite({ outlets: [anOutlet({ name: 'A <b>bold</b> outlet' })] });

  const [item] = siteFeed(site).items;

  expect(item?.html).toContain('A &lt;b&gt;bold&lt;/b&gt; outlet');
});

test('what is drawn in a text is named as what it is, with a link to the page that shows it', () => {
  const feature = aFeature({
    body: [
      { type: 'map', routes: ['cku-railway'], places: [], caption: 'The railway' },
      { type: 'timeline', countries: ['uz'], topics: [], from: undefined, to: undefined },
    ],
  });

  const [item] = siteFeed(aSite({ articles: [feature] })).items;

  expect(item?.html).toContain('>See the map on the page</a>');
  expect(item?.html).toContain('>See the timeline on the page</a>');
});
