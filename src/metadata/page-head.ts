/** What stands in the head of a page, worked out from a few facts about it. */
import { absolute, type FeedFormat, sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import type { Identity } from '#src/model/identity.ts';
import { words } from '#src/words/words.ts';
import { breadcrumbData, type Crumb, type JsonLd, renderJsonLd } from './structured-data.ts';

/** Parts of the site that the navigation names. */
export type Section =
  | 'archive'
  | 'countries'
  | 'topics'
  | 'threads'
  | 'outlets'
  | 'charts'
  | 'map'
  | 'timeline'
  | 'glossary'
  | 'about';

export interface FeedLink {
  readonly title: string;
  readonly path: (format: FeedFormat) => string;
}

export interface SocialCard {
  /** Without base. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Without base; undefined for the 404, which stands at no address. */
  readonly path: string | undefined;
  readonly section?: Section | undefined;
  readonly article?: Article;
  readonly crumbs?: readonly Crumb[];
  readonly data?: readonly JsonLd[];
  /** A picture for those who share the page; undefined for that of the whole site. */
  readonly card?: SocialCard;
  /** Besides that of the whole site. */
  readonly feed?: FeedLink;
}

interface HeadTags {
  readonly title: string;
  readonly canonical: string | undefined;
  readonly robots: string | undefined;
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly path: string }[];
  readonly properties: readonly (readonly [property: string, content: string])[];
  readonly jsonLd: string | undefined;
}

const feedTypes: Record<FeedFormat, string> = { rss: 'application/rss+xml', json: 'application/feed+json' };

export function headTags(head: PageHead, identity: Identity): HeadTags {
  const canonical = head.path === undefined ? undefined : absolute(identity.address, head.path);
  const isUnpublished = head.article !== undefined && head.article.publication !== 'published';
  const crumbs = head.crumbs ?? [];
  const data = [...(head.data ?? []), ...(crumbs.length > 0 ? [breadcrumbData(crumbs, identity)] : [])];
  return {
    title:
      head.title === identity.name
        ? `${identity.name}: ${identity.tagline}`
        : words.site.titleOfPage(head.title, identity.name),
    canonical,
    robots: isUnpublished || head.path === undefined ? 'noindex' : undefined,
    feeds: listFeeds(head, identity),
    properties: listProperties(head, identity, canonical),
    jsonLd: data.length === 0 ? undefined : renderJsonLd(data),
  };
}

function listFeeds(head: PageHead, identity: Identity): HeadTags['feeds'] {
  const ofSite: FeedLink = { title: identity.name, path: sitePaths.siteFeed };
  return (head.feed === undefined ? [ofSite] : [head.feed, ofSite]).flatMap(({ title, path }) => [
    { type: feedTypes.rss, title, path: path('rss') },
    { type: feedTypes.json, title, path: path('json') },
  ]);
}

/** Open Graph (https://ogp.me); Twitter reads the same properties and asks only for the form of its card. */
function listProperties(
  head: PageHead,
  identity: Identity,
  canonical: string | undefined,
): HeadTags['properties'] {
  const { article } = head;
  const card = head.card ?? siteCard(identity);
  return [
    ['og:type', article === undefined ? 'website' : 'article'],
    ['og:site_name', identity.name],
    ['og:title', head.title],
    ['og:description', head.description],
    ...(canonical === undefined ? [] : [['og:url', canonical] as const]),
    ['og:image', absolute(identity.address, card.path)],
    ['og:image:width', String(card.width)],
    ['og:image:height', String(card.height)],
    ['og:image:alt', card.alt],
    ['twitter:card', 'summary_large_image'],
    ...(article === undefined
      ? []
      : [
          ['article:published_time', article.published] as const,
          ...(article.updated === undefined ? [] : [['article:modified_time', article.updated] as const]),
        ]),
  ];
}

function siteCard({ name, tagline }: Identity): SocialCard {
  return {
    path: sitePaths.publicFile('social-card.png'),
    width: 1200,
    height: 630,
    alt: `${name}: ${tagline}`,
  };
}
