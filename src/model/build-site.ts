import type { Article, ParsedArticle } from './article.ts';
import { type Brief, compareBriefs } from './brief.ts';
import { compareText } from './compare-text.ts';
import { corroborationOf } from './corroboration.ts';
import type { Identity } from './identity.ts';
import type { Outlet } from './outlet.ts';
import { publicationOf } from './published.ts';
import type { Country, Page, ParsedCountry, Term, Topic } from './reference-pages.ts';
import type { Site, SiteIndex } from './site.ts';
import type { ResolvedSource, Source } from './source.ts';
import { countryCodes } from './vocabulary.ts';

/** What has been read from files, still without sight of each other. */
export interface SiteParts {
  readonly identity: Identity;
  readonly articles: readonly ParsedArticle[];
  readonly countries: readonly ParsedCountry[];
  readonly topics: readonly Topic[];
  readonly pages: readonly Page[];
  readonly outlets: readonly Outlet[];
  readonly glossary: readonly Term[];
}

export interface SiteOptions {
  /** The moment of the build, which decides what is published. */
  readonly moment: Date;
  /** Whether drafts and articles with a future date are part of the site, as in `npm run dev`. */
  readonly unpublished: 'hidden' | 'shown';
}

/** Puts the parts together: what is published at that moment, with sources looked up, sorted and indexed. */
export function buildSite(parts: SiteParts, { moment, unpublished }: SiteOptions): Site {
  const outletById = new Map(parts.outlets.map((outlet) => [outlet.id, outlet]));
  const resolve = (source: Source): ResolvedSource => resolveSource(source, outletById);
  const articles = parts.articles
    .map((parsed) => toArticle(parsed, moment, resolve))
    .filter(({ publication }) => unpublished === 'shown' || publication === 'published')
    .toSorted((one, other) => compareText(other.published, one.published) || compareText(one.id, other.id));
  const briefs = articles.flatMap((article) => article.briefs).toSorted(compareBriefs);
  const countries = countryCodes.flatMap((code) =>
    parts.countries.filter(({ id }) => id === code).map((parsed) => toCountry(parsed, resolve)),
  );
  const index = indexSite({ articles, briefs, countries });
  const named = new Set([
    ...index.briefsByOutlet.keys(),
    ...index.featuresByOutlet.keys(),
    ...index.countriesByOutlet.keys(),
  ]);
  return {
    identity: parts.identity,
    articles,
    briefs,
    countries: new Map(countries.map((country) => [country.id, country])),
    topics: new Map(parts.topics.map((topic) => [topic.id, topic])),
    outlets: parts.outlets
      .filter((outlet) => named.has(outlet.id))
      .toSorted((one, other) => compareNames(one.name, other.name) || compareText(one.id, other.id)),
    pages: new Map(parts.pages.map((page) => [page.id, page])),
    glossary: parts.glossary.toSorted((one, other) => compareNames(one.term, other.term)),
    index,
  };
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function compareNames(one: string, other: string): number {
  return collator.compare(one, other);
}

function toArticle(
  parsed: ParsedArticle,
  moment: Date,
  resolve: (source: Source) => ResolvedSource,
): Article {
  const { briefs, sources, cited, ...rest } = parsed;
  const publication = publicationOf(parsed, moment);
  const resolved = new Map(sources.map((source) => [source.id, resolve(source)]));
  const edition = {
    id: parsed.id,
    title: parsed.title,
    published: parsed.published,
    updated: parsed.updated,
    publication,
  };
  return {
    ...rest,
    publication,
    sources: listNumbered(cited, resolved),
    briefs: briefs.map((brief): Brief => {
      const ofBrief = brief.sources.flatMap((id) => resolved.get(id) ?? []);
      return { ...brief, edition, sources: ofBrief, corroboration: corroborationOf(ofBrief) };
    }),
  };
}

function toCountry(parsed: ParsedCountry, resolve: (source: Source) => ResolvedSource): Country {
  const { sources, cited, ...rest } = parsed;
  const resolved = new Map(sources.map((source) => [source.id, resolve(source)]));
  const uncited = sources.filter(({ id }) => !cited.some((citation) => citation.id === id));
  return {
    ...rest,
    sources: listNumbered([...cited, ...uncited.map(({ id }) => ({ id, times: 0 }))], resolved),
  };
}

function listNumbered(
  cited: ParsedArticle['cited'],
  resolved: ReadonlyMap<string, ResolvedSource>,
): readonly (ResolvedSource & { readonly times: number })[] {
  return cited.flatMap(({ id, times }) => {
    const source = resolved.get(id);
    return source === undefined ? [] : [{ ...source, times }];
  });
}

/** @throws Error when an outlet is unknown; the content check has reported it before */
function resolveSource(source: Source, outletById: ReadonlyMap<string, Outlet>): ResolvedSource {
  const find = (id: string | undefined): Outlet | undefined => {
    if (id === undefined) return undefined;
    const outlet = outletById.get(id);
    if (outlet === undefined) throw new Error(`Unknown outlet: ${id}`);
    return outlet;
  };
  const outlet = find(source.outlet);
  if (outlet === undefined) throw new Error(`Source without outlet: ${source.id}`);
  return { ...source, outlet, via: find(source.via), agency: find(source.agency) };
}

function indexSite({
  articles,
  briefs,
  countries,
}: {
  articles: readonly Article[];
  briefs: readonly Brief[];
  countries: readonly Country[];
}): SiteIndex {
  const features = articles.filter(({ kind }) => kind !== 'digest');
  return {
    articleById: new Map(articles.map((article) => [article.id, article])),
    briefsByCountry: groupBy(briefs, (brief) => brief.countries),
    briefsByTopic: groupBy(briefs, (brief) => brief.topics),
    briefsByCountryAndTopic: groupBy(briefs, ({ countries: codes, topics }) =>
      codes.flatMap((country) => topics.map((topic) => `${country}/${topic}`)),
    ),
    briefsByOutlet: groupBy(briefs, (brief) => outletIdsOf(brief.sources)),
    featuresByCountry: groupBy(features, (feature) => feature.countries),
    featuresByTopic: groupBy(features, (feature) => feature.topics),
    featuresByOutlet: groupBy(features, (feature) => outletIdsOf(feature.sources)),
    countriesByOutlet: groupBy(countries, (country) => outletIdsOf(country.sources)),
    articlesByMonth: groupBy(articles, ({ published }) => [published.slice(0, 7)]),
  };
}

function outletIdsOf(sources: readonly ResolvedSource[]): readonly string[] {
  const ids = sources.flatMap(({ outlet, via, agency }) => [outlet.id, via?.id, agency?.id]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Lists of values under each of their keys, in the order given. */
function groupBy<Value, Key>(
  values: readonly Value[],
  keysOf: (value: Value) => readonly Key[],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
