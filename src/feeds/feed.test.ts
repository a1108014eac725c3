import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { anArticle, anIdentity, aParsedBrief, aSite, aTopic } from '#tests/builders.ts';
import type { Site } from '#src/model/site.ts';
import { renderJsonFeed, renderRss } from './feed.ts';
import { serveFeed } from './serve.ts';
import { siteFeed } from './site-feeds.ts';

const identity = anIdentity({ name: 'Digest & <more>', address: 'https://example.org/digest/' });
const headline = 'Trade & transit: “1 < 2” in Хоргос (霍尔果斯) ]]>';

/** A site with one brief whose words are hard to escape. */
function aHardSite(): Site {
  const body = [{ type: 'prose', html: '<p>A &#x26; b, ]]&gt; &#x3C;script></p>' } as const];
  const brief = aParsedBrief({ headline, text: 'A & b, ]]> <script>', body });
  return aSite({ identity, topics: [aTopic()], articles: [anArticle({ briefs: [brief] })] });
}

test('RSS is read by a feed reader as it was meant', () => {
  const site = aHardSite();

  const feed = parseFeed(renderRss(siteFeed(site), identity));

  expect(feed.title).toBe('Digest & <more>');
  expect(feed.language).toBe('en');
  expect(feed.url).toBe('https://example.org/digest/');
  expect(feed.self).toBe('https://example.org/digest/feed.xml');
  expect(feed.items.length).toBe(1);
  expect(feed.items[0]?.title).toBe(headline);
  expect(feed.items[0]?.id).toBe('https://example.org/digest/2023/09/two-trains/#two-trains');
  expect(feed.items[0]?.url).toBe('https://example.org/digest/2023/09/two-trains/#two-trains');
  expect(feed.items[0]?.published?.toISOString()).toBe('2023-09-08T00:00:00.000Z');
  expect(feed.items[0]?.description).toBe('A & b, ]]> <script>');
  expect(feed.items[0]?.categories.map(({ term }) => term)).toEqual(['Uzbekistan', 'Transport']);
  expect(feed.items[0]?.content).toContain('<p>A & b, ]]> <script></p>');
});

test('the same text in RSS has every sign of XML escaped', () => {
  const site = aHardSite();

  const xml = renderRss(siteFeed(site), identity);

  const outsideCdata = xml.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '');
  expect(outsideCdata).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#x?[0-9a-f]+);)/i);
  expect(outsideCdata).not.toMatch(/<more>|<script>/);
  expect(outsideCdata).toContain('<link>https://example.org/digest/2023/09/two-trains/#two-trains</link>');
});

test('a summary in RSS, which readers take for HTML, holds no markup', () => {
  const xml = renderRss(siteFeed(aHardSite()), identity);

  expect(xml).toContain('<![CDATA[A &amp; b, ]]&gt; &lt;script&gt;]]>');
});

test('a site without a brief has feeds without items', () => {
  const site = aSite({ identity, articles: [] });

  const feed = parseFeed(renderRss(siteFeed(site), identity));

  expect(feed.title).toBe('Digest & <more>');
  expect(feed.items).toEqual([]);
});

test('JSON Feed holds the same item, with the day of its last change apart', () => {
  const json: unknown = JSON.parse(renderJsonFeed(siteFeed(aHardSite()), identity));

  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Digest & <more>',
    home_page_url: 'https://example.org/digest/',
    feed_url: 'https://example.org/digest/feed.json',
    language: 'en',
    items: [
      {
        id: 'https://example.org/digest/2023/09/two-trains/#two-trains',
        url: 'https://example.org/digest/2023/09/two-trains/#two-trains',
        title: headline,
        summary: 'A & b, ]]> <script>',
        date_published: '2023-09-08T00:00:00.000Z',
        tags: ['Uzbekistan', 'Transport'],
      },
    ],
  });
});

test('feeds are served as what they are', () => {
  const site = aHardSite();

  const types = [serveFeed(siteFeed(site), site, 'rss'), serveFeed(siteFeed(site), site, 'json')].map(
    ({ headers }) => headers.get('Content-Type'),
  );

  expect(types).toEqual(['application/rss+xml; charset=utf-8', 'application/feed+json; charset=utf-8']);
});
