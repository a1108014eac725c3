/** The feeds of the built site as a feed reader that knows nothing of their generator sees them. */
import { parseFeed } from '@rowanmanning/feed-parser';
import { z } from 'zod';
import { addressOf, pageAt, pathInSite, readText, siteFiles } from './built-site.ts';
import { parseMarkup } from './markup.ts';
import { findById, findMeta, listAttributes, listNamed, listWithClass, textOf } from './select.ts';

export interface ReadFeed {
  /** `/countries/kazakhstan/feed.xml` */
  readonly path: string;
  readonly self: string;
  readonly page: string;
  readonly title: string;
  readonly items: readonly ReadItem[];
}

export interface ReadItem {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  /** `2023-09-08T00:00:00.000Z` */
  readonly published: string;
}

/** https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string(), url: z.url() })),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: z.string().min(1),
      summary: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime().optional(),
      tags: z.array(z.string()).optional(),
    }),
  ),
});

/** What is left to check where a feed has lost its list. */
const jsonFeedWithGaps = jsonFeed.extend({ items: jsonFeed.shape.items.default([]) });

/** All RSS feeds. @throws where one is not well formed */
export function readRssFeeds(): readonly ReadFeed[] {
  return listFeedFiles('feed.xml').map(readRss);
}

export function readJsonFeeds(): readonly ReadFeed[] {
  return listFeedFiles('feed.json').map((path) => {
    const { title, feed_url, home_page_url, items } = jsonFeedWithGaps.parse(JSON.parse(readText(path)));
    return { path, title, self: feed_url, page: home_page_url, items: items.map(readJsonItem) };
  });
}

/** JSON feeds that have not the shape that their format prescribes. */
export function listMisshapenJsonFeeds(): readonly string[] {
  return listFeedFiles('feed.json').flatMap((path) => {
    const { error } = jsonFeed.safeParse(JSON.parse(readText(path)));
    return error === undefined ? [] : `${path}: ${z.prettifyError(error)}`;
  });
}

export function readRss(path: string): ReadFeed {
  const xml = readText(path);
  const texts = listNamed(parseMarkup(xml, 'xml'), 'content:encoded').map(textOf);
  const { self, url, title, items } = parseFeed(xml);
  return {
    path,
    self: self ?? '',
    page: url ?? '',
    title: title ?? '',
    items: items.map((item, index) => ({
      id: item.id ?? '',
      address: item.url ?? '',
      title: item.title ?? '',
      summary: item.description ?? '',
      // The reader decodes `&amp;` in a CDATA section too: the text is taken as it stands.
      html: texts[index] ?? '',
      published: item.published?.toISOString() ?? '',
    })),
  };
}

/** Feeds that do not say their own address, or the page that shows the same. */
export function listFeedsWithoutAddress(feeds: readonly ReadFeed[]): readonly string[] {
  return feeds
    .filter(
      ({ path, self, page }) =>
        self !== addressOf(path) || page !== addressOf(path.replace(/feed\.(?:xml|json)$/, '')),
    )
    .map(({ path, self, page }) => `${path}: ${self}, ${page}`);
}

/** What is wrong with the items of feeds, each once. */
export function listWrongItems(feeds: readonly ReadFeed[]): readonly string[] {
  const problems = feeds.flatMap(({ items }) =>
    items.flatMap((item) => listProblems(item).map((problem) => `${item.address}: ${problem}`)),
  );
  return [...new Set(problems)];
}

/** Items that a reader would take for one, and show only once. */
export function listRepeatedIds(feeds: readonly ReadFeed[]): readonly string[] {
  return feeds.flatMap(({ path, items }) => {
    const ids = items.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
}

/** Links and pictures in items that lead nowhere once the text is far from its page. */
export function listRelativeAddresses(feeds: readonly ReadFeed[]): readonly string[] {
  const problems = feeds.flatMap(({ path, items }) =>
    items
      .flatMap(({ html }) => {
        const root = parseMarkup(html, 'html');
        return [...listAttributes(root, 'href'), ...listAttributes(root, 'src')];
      })
      .filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))
      .map((address) => `${path}: ${address}`),
  );
  return [...new Set(problems)];
}

/** Items of a country's or topic's feed whose brief or article does not link to the page of that country or topic. */
export function listForeignItems(feeds: readonly ReadFeed[]): readonly string[] {
  return feeds.flatMap(({ path, items }) => {
    const list = path.replace(/feed\.(?:xml|json)$/, '');
    if (!/^\/(?:countries|topics)\//.test(list)) return [];
    return items
      .filter(({ address }) => !listLinksAbove(address).includes(addressOf(list)))
      .map(({ address }) => `${path}: ${address}`);
  });
}

function listProblems(item: ReadItem): readonly string[] {
  const place = pathInSite(new URL(item.address));
  if (place === undefined) return ['another site'];
  const { root, ids } = pageAt(place.path);
  const published = findMeta(root, 'article:published_time') ?? '';
  return [
    ...(item.id === item.address ? [] : ['an id other than the address']),
    ...(place.fragment === '' || ids.has(place.fragment) ? [] : ['no such place on the page']),
    ...(item.title === headlineAt(place) ? [] : [`another title than on the page: ${item.title}`]),
    ...(item.published === `${published}T00:00:00.000Z` ? [] : [`published ${item.published}`]),
    ...(item.html.includes('<p>') && item.summary !== '' ? [] : ['no text']),
  ];
}

function headlineAt({ path, fragment }: { readonly path: string; readonly fragment: string }): string {
  const { root } = pageAt(path);
  const section = fragment === '' ? undefined : findById(root, fragment);
  const [heading] = section === undefined ? listNamed(root, 'h1') : listNamed(section, 'h2');
  return (
    heading?.children
      .map((child) => (child.type === 'text' ? child.text : ''))
      .join('')
      .trim() ?? ''
  );
}

/** Countries and topics to which the line above a brief, or above an article, links. */
function listLinksAbove(address: string): readonly string[] {
  const place = pathInSite(new URL(address));
  if (place === undefined) return [];
  const { root, path } = pageAt(place.path);
  const section = place.fragment === '' ? undefined : findById(root, place.fragment);
  const [line] = section === undefined ? listWithClass(root, 'meta') : listWithClass(section, 'brief-where');
  return line === undefined
    ? []
    : listAttributes(line, 'href').map((href) => new URL(href, addressOf(path)).href);
}

function readJsonItem(item: z.infer<typeof jsonFeed>['items'][number]): ReadItem {
  return {
    id: item.id,
    address: item.url,
    title: item.title,
    summary: item.summary,
    html: item.content_html,
    published: item.date_published,
  };
}

function listFeedFiles(name: string): readonly string[] {
  return [...siteFiles].filter((file) => file.endsWith(`/${name}`)).toSorted();
}

/** The text of a feed’s item without its marks. */
export function textOfItem({ html }: ReadItem): string {
  return textOf(parseMarkup(html, 'html'));
}
