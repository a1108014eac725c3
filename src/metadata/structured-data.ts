/** JSON-LD after https://schema.org, as plain objects. */
import { absolute, type ChartEnding, sitePaths } from '#src/model/addresses.ts';
import type { Chart } from '#src/charts/chart.ts';
import type { Article } from '#src/model/article.ts';
import type { Brief } from '#src/model/brief.ts';
import type { Identity } from '#src/model/identity.ts';
import type { ResolvedSource } from '#src/model/source.ts';
import { nameOfCountry } from '#src/words/country-names.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

/** A step of the way from the front page. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

function publisherOf({ name, address }: Identity): JsonLd {
  return { '@type': 'NewsMediaOrganization', name, url: address };
}

/** An article with its sources as citations and its briefs as parts. */
export function articleData(article: Article, identity: Identity): JsonLd {
  const url = absolute(identity.address, sitePaths.article(article.id));
  const publisher = publisherOf(identity);
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.dek,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    inLanguage: identity.language,
    isAccessibleForFree: true,
    license: identity.licence.address,
    image: absolute(identity.address, sitePaths.publicFile('social-card.png')),
    author: publisher,
    publisher,
    wordCount: article.words,
    about: article.countries.map((code) => ({ '@type': 'Country', name: nameOfCountry(code) })),
    keywords: article.topics,
    citation: article.sources.map(citationData),
    ...(article.briefs.length === 0
      ? {}
      : { hasPart: article.briefs.map((brief) => briefData(brief, identity)) }),
    ...(article.corrections.length === 0
      ? {}
      : {
          correction: article.corrections.map(({ date, text }) => ({
            '@type': 'CorrectionComment',
            datePublished: date,
            text,
          })),
        }),
  };
}

/** A brief by its own address; short, since its text stands in the page. */
export function briefData({ id, headline, edition }: Brief, identity: Identity): JsonLd {
  return {
    '@type': 'Article',
    headline,
    url: absolute(identity.address, sitePaths.brief(edition.id, id)),
  };
}

/** A source by its address, which says more to a machine than its title; what the page is stands in the list for readers. */
function citationData({ title, description = '', url }: ResolvedSource): string {
  return url ?? title ?? description;
}

export function breadcrumbData(crumbs: readonly Crumb[], identity: Identity): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(identity.address, path),
    })),
  };
}

/** A chart as a data set with its files, so that data searches find it: https://schema.org/Dataset. */
export function chartData(
  { id, title, subtitle, sources }: Chart,
  { identity, modified }: { readonly identity: Identity; readonly modified: string | undefined },
): JsonLd {
  const url = absolute(identity.address, sitePaths.chart(id));
  const file = (ending: ChartEnding): string => absolute(identity.address, sitePaths.chartFile(id, ending));
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: title,
    description: subtitle,
    license: identity.licence.address,
    isAccessibleForFree: true,
    creator: publisherOf(identity),
    image: file('png'),
    ...(modified === undefined ? {} : { dateModified: modified }),
    isBasedOn: sources.map(({ url: page }) => page),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: file('csv') },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: file('json') },
    ],
  };
}

/** A page that lists briefs or articles. */
export function collectionData(
  page: {
    readonly name: string;
    readonly description: string;
    readonly path: string;
    readonly briefs: readonly Brief[];
  },
  identity: Identity,
): JsonLd {
  return {
    '@type': 'CollectionPage',
    name: page.name,
    description: page.description,
    url: absolute(identity.address, page.path),
    inLanguage: identity.language,
    isPartOf: { '@type': 'WebSite', name: identity.name, url: identity.address },
    hasPart: page.briefs.map((brief) => briefData(brief, identity)),
  };
}

/** Several objects of one page in one script. `<` is escaped, so that no text can end the script. */
export function renderJsonLd(objects: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': objects }).replaceAll('<', '\\u003c');
}
