import type { Article, ParsedArticle } from './article.ts';
import { type Brief, compareBriefs } from './brief.ts';
import { buildThreads } from './build-threads.ts';
import { compareText } from './compare-text.ts';
import { corroborationOf } from './corroboration.ts';
import type { Identity } from './identity.ts';
import type { Milestone, ParsedMilestone } from './milestone.ts';
import type { Outlet } from './outlet.ts';
import type { ParsedPlace, Place } from './place.ts';
import { type Indexed, indexSite } from './index-site.ts';
import { publicationOf } from './published.ts';
import type { Country, Page, ParsedCountry, ParsedTerm, Term, Topic } from './reference-pages.ts';
import type { ParsedRoute, Route } from './route.ts';
import type { ParsedThread } from './thread.ts';
import type { Site } from './site.ts';
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
  readonly glossary: readonly ParsedTerm[];
  /** The register of sources. */
  readonly sources: readonly Source[];
  readonly milestones: readonly ParsedMilestone[];
  readonly places: readonly ParsedPlace[];
  readonly routes: readonly ParsedRoute[];
  readonly threads: readonly ParsedThread[];
}

export interface SiteOptions {
  /** The moment of the build, which decides what is published. */
  readonly moment: Date;
  /** Whether drafts and articles with a future date are part of the site, as in `npm run dev`. */
  readonly unpublished: 'hidden' | 'shown';
}

/** Puts the parts together: what is published at that moment, with sources looked up, sorted and indexed. */
export function buildSite(parts: SiteParts, { moment, unpublished }: SiteOptions): Site {
  const resolve = createResolver(parts);
  const articles = parts.articles
    .map((parsed) => toArticle(parsed, moment, resolve))
    .filter(({ publication }) => unpublished === 'shown' || publication === 'published')
    .toSorted((one, other) => compareText(other.published, one.published) || compareText(one.id, other.id));
  const briefs = articles.flatMap((article) => article.briefs).toSorted(compareBriefs);
  const countries = countryCodes.flatMap((code) =>
    parts.countries.filter(({ id }) => id === code).map((parsed) => toCountry(parsed, resolve)),
  );
  const shelf = resolveShelf(parts, resolve);
  const { milestones, places, routes, glossary } = shelf;
  const threads = buildThreads(parts.threads, { briefs, milestones }, moment);
  const index = indexSite({ articles, briefs, countries, ...shelf, threads });
  const named = new Set([
    ...index.briefsByOutlet.keys(),
    ...index.featuresByOutlet.keys(),
    ...index.countriesByOutlet.keys(),
    ...index.milestonesByOutlet.keys(),
    ...index.routesByOutlet.keys(),
    ...index.placesByOutlet.keys(),
    ...index.termsByOutlet.keys(),
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
    glossary,
    milestones,
    threads,
    places: byId(places),
    routes: byId(routes),
    index,
  };
}

type Shelf = Pick<Indexed, 'milestones' | 'places' | 'routes' | 'glossary'>;

/** The reference shelf with its sources looked up: milestones from the earliest on, terms as in a dictionary. */
function resolveShelf(parts: SiteParts, resolve: Resolve): Shelf {
  return {
    milestones: parts.milestones
      .map((parsed): Milestone => ({ ...parsed, sources: resolve(parsed.sources) }))
      .toSorted((one, other) => compareText(one.date, other.date) || compareText(one.id, other.id)),
    routes: parts.routes.map((parsed): Route => ({ ...parsed, sources: resolve(parsed.sources) })),
    places: parts.places.map(({ source, ...place }): Place => ({ ...place, sources: resolve([source]) })),
    glossary: parts.glossary
      .map(({ source, ...term }): Term => ({ ...term, sources: resolve([source]) }))
      .toSorted((one, other) => compareNames(one.term, other.term)),
  };
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function compareNames(one: string, other: string): number {
  return collator.compare(one, other);
}

/** The sources of some ids, in their order: those that a file describes itself, and those of the register. */
type Resolve = (ids: readonly string[], own?: readonly Source[]) => readonly ResolvedSource[];

function createResolver(parts: Pick<SiteParts, 'outlets' | 'sources'>): Resolve {
  const outletById = byId(parts.outlets);
  const registered = byId(parts.sources);
  return (ids, own = []) => {
    const described = byId(own);
    return ids.flatMap((id) => {
      const source = described.get(id) ?? registered.get(id);
      return source === undefined ? [] : [resolveSource(source, outletById)];
    });
  };
}

function toArticle(parsed: ParsedArticle, moment: Date, resolve: Resolve): Article {
  const { briefs, sources, cited, ...rest } = parsed;
  const publication = publicationOf(parsed, moment);
  const resolved = byId(
    resolve(
      cited.map(({ id }) => id),
      sources,
    ),
  );
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

function toCountry(parsed: ParsedCountry, resolve: Resolve): Country {
  const { sources, cited, ...rest } = parsed;
  const times = new Map([
    ...cited.map((citation) => [citation.id, citation.times] as const),
    ...parsed.facts
      .filter((fact) => !cited.some(({ id }) => id === fact.source))
      .map((fact) => [fact.source, 0] as const),
  ]);
  const resolved = byId(resolve([...times.keys()], sources));
  return {
    ...rest,
    sources: listNumbered(
      [...times].map(([id, count]) => ({ id, times: count })),
      resolved,
    ),
  };
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
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
