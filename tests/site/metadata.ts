import { z } from 'zod';
import {
  addressOf,
  builtPages,
  type BuiltPage,
  isFrame,
  pathInSite,
  readBytes,
  readerPages,
  siteFiles,
} from './built-site.ts';
import { listFindings } from './findings.ts';
import { pageTypeOf } from './page-type.ts';
import {
  attributeOf,
  findById,
  findMeta,
  listLinked,
  listNamed,
  listWithClass,
  rawTextOf,
  textOf,
} from './select.ts';

const graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
});

const newsArticle = z.looseObject({
  headline: z.string(),
  url: z.string(),
  datePublished: z.iso.date(),
  dateModified: z.iso.date(),
  citation: z.array(z.string()),
});

const breadcrumbs = z.looseObject({
  itemListElement: z
    .array(z.looseObject({ position: z.number(), name: z.string(), item: z.string() }))
    .min(1),
});

type Thing = z.infer<typeof graph>['@graph'][number];

/** Pages without a heading of the first rank, or with two. */
export function listPagesWithoutOneHeading(): readonly string[] {
  return listFindings(({ root }) => {
    const headings = listNamed(root, 'h1').map((heading) => textOf(heading).trim());
    return headings.length === 1 && headings[0] !== '' ? [] : [`headings “${headings.join('”, “')}”`];
  });
}

/** Places where a heading stands more than one rank below the one before it: `h3 after h1`. */
export function listSkippedRanks(): readonly string[] {
  return listFindings(({ root }) => {
    const headings = listNamed(root, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    return headings.flatMap(({ name }, index) => {
      const previous = headings[index - 1]?.name ?? 'h0';
      return Number(name[1]) > Number(previous[1]) + 1 ? [`${name} after ${previous}`] : [];
    });
  });
}

export function listPagesWithoutOneTitle(): readonly string[] {
  return listFindings((page) => {
    const titles = listTitles(page);
    return titles.length === 1 && titles[0] !== '' ? [] : [`titles “${titles.join('”, “')}”`];
  });
}

/** Titles that two pages share. */
export function listSharedTitles(): readonly string[] {
  return listShared(readerPages, (page) => listTitles(page).join());
}

/** Descriptions that two pages share; the pages of one list may. */
export function listSharedDescriptions(): readonly string[] {
  const firstPages = readerPages.filter(({ path }) => !/\/page\/\d+\/$/.test(path));
  return listShared(firstPages, ({ root }) => findMeta(root, 'description') ?? '');
}

export function listMissingMeta(names: readonly string[]): readonly string[] {
  return listFindings(({ path, root }) =>
    names
      .filter((name) => !(path === '/404.html' && name === 'og:url'))
      .filter((name) => !(isFrame(path) && /^(?:og|twitter):/.test(name)))
      .filter((name) => (findMeta(root, name) ?? '') === ''),
  );
}

export function listPagesInAnotherLanguage(language: string): readonly string[] {
  return listFindings(({ root }) =>
    listNamed(root, 'html').flatMap((html) => {
      const written = attributeOf(html, 'lang') ?? 'none';
      return written === language ? [] : [`lang is ${written}`];
    }),
  );
}

/** Pictures that pages name for other sites and for home screens, and that are not there. */
export function listMissingPictures(): readonly string[] {
  return listFindings(({ path, root }) =>
    [
      ...(isFrame(path) ? [] : [findMeta(root, 'og:image') ?? '']),
      ...listLinked(root, 'icon'),
      ...listLinked(root, 'apple-touch-icon'),
    ]
      .map((address) => pathInSite(new URL(address, addressOf(path)))?.path ?? address)
      .filter((file) => !siteFiles.has(file)),
  );
}

/** `1200x630` as the file itself says; https://www.w3.org/TR/png/#11IHDR */
export function sizeOfPng(file: string): string {
  if (!siteFiles.has(file)) return 'missing';
  const bytes = readBytes(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return 'not a PNG';
  return `${String(bytes.readUInt32BE(16))}x${String(bytes.readUInt32BE(20))}`;
}

export function listPagesWithoutData(
  type: string,
  isWanted: (page: BuiltPage) => boolean,
): readonly string[] {
  return listFindings((page) =>
    !isWanted(page) || listData(page).some((thing) => thing['@type'] === type) ? [] : [`no ${type}`],
  );
}

/** Articles whose structured data names other sources than their list, or another address or date than the page. */
export function listWrongArticleData(): readonly string[] {
  return listFindings((page) => {
    if (!isArticle(page)) return [];
    const data = newsArticle.parse(listData(page).find((thing) => thing['@type'] === 'NewsArticle'));
    const shown = listSources(page);
    return [
      ...(data.citation.join('\n') === shown.join('\n') ? [] : ['other sources']),
      ...(data.url === addressOf(page.path) ? [] : ['another address']),
      ...(data.datePublished === findMeta(page.root, 'article:published_time') ? [] : ['another date']),
    ];
  });
}

export function listWrongBreadcrumbs(): readonly string[] {
  return listFindings((page) =>
    listData(page)
      .filter((thing) => thing['@type'] === 'BreadcrumbList')
      .flatMap((thing) => breadcrumbs.parse(thing).itemListElement)
      .map(({ item }) => pathInSite(new URL(item))?.path ?? item)
      .filter((path) => !builtPages.some((page) => page.path === path)),
  );
}

export function isArticle(page: BuiltPage): boolean {
  const type = pageTypeOf(page);
  return type === 'digest' || type === 'feature';
}

/** Pages whose matter is a list of briefs. */
export function isList(page: BuiltPage): boolean {
  return /^\/(?:countries|topics|outlets)\/[^/]+\//.test(page.path);
}

/** Drawings have titles too; those of the page stand in its head. */
function listTitles({ root }: BuiltPage): readonly string[] {
  return listNamed(root, 'head')
    .flatMap((head) => listNamed(head, 'title'))
    .map((title) => textOf(title).trim());
}

/** Titles of the sources below an article. */
function listSources({ root }: BuiltPage): readonly string[] {
  const sources = findById(root, 'sources');
  if (sources === undefined) return [];
  return listNamed(sources, 'li').map((item) => {
    const [linked] = listWithClass(item, 'source-title');
    const [plain] = listNamed(item, 'span').filter((span) => attributeOf(span, 'class') !== 'kind');
    return (linked && attributeOf(linked, 'href')) ?? textOf(plain ?? item).trim();
  });
}

function listData({ root }: BuiltPage): readonly Thing[] {
  return listNamed(root, 'script')
    .filter((script) => attributeOf(script, 'type') === 'application/ld+json')
    .flatMap((script) => graph.parse(JSON.parse(rawTextOf(script)))['@graph']);
}

function listShared(pages: readonly BuiltPage[], textOfPage: (page: BuiltPage) => string): readonly string[] {
  return [...Map.groupBy(pages, textOfPage)]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([text, sharing]) => `“${text}” on ${sharing.map(({ path }) => path).join(', ')}`);
}
