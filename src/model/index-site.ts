import type { Article } from './article.ts';
import type { Brief } from './brief.ts';
import type { Milestone } from './milestone.ts';
import type { Place } from './place.ts';
import type { Country, Term } from './reference-pages.ts';
import type { Route } from './route.ts';
import type { SiteIndex } from './site.ts';
import type { ResolvedSource } from './source.ts';
import { briefKey, type Thread } from './thread.ts';

/** What an index is made of: all that is published, in its order. */
export interface Indexed {
  readonly articles: readonly Article[];
  readonly briefs: readonly Brief[];
  readonly countries: readonly Country[];
  readonly milestones: readonly Milestone[];
  readonly routes: readonly Route[];
  readonly places: readonly Place[];
  readonly glossary: readonly Term[];
  readonly threads: readonly Thread[];
}

/** Lists by country, topic, place and outlet, each in the order of what it is made of. */
export function indexSite(indexed: Indexed): SiteIndex {
  const { articles, briefs, countries, milestones, routes, places, glossary, threads } = indexed;
  const features = articles.filter(({ kind }) => kind !== 'digest');
  return {
    articleById: new Map(articles.map((article) => [article.id, article])),
    briefsByCountry: groupBy(briefs, (brief) => brief.countries),
    briefsByTopic: groupBy(briefs, (brief) => brief.topics),
    briefsByCountryAndTopic: groupBy(briefs, ({ countries: codes, topics }) =>
      codes.flatMap((country) => topics.map((topic) => `${country}/${topic}`)),
    ),
    briefsByPlace: groupBy(briefs, ({ places }) => places),
    briefsByRoute: groupBy(briefs, (brief) => brief.routes),
    threadsByBrief: groupBy(threads, briefKeysOf),
    threadsByCountry: groupBy(threads, (thread) => thread.countries),
    briefsByOutlet: groupBy(briefs, (brief) => outletIdsOf(brief.sources)),
    featuresByCountry: groupBy(features, (feature) => feature.countries),
    featuresByTopic: groupBy(features, (feature) => feature.topics),
    featuresByOutlet: groupBy(features, (feature) => outletIdsOf(feature.sources)),
    countriesByOutlet: groupBy(countries, (country) => outletIdsOf(country.sources)),
    milestonesByOutlet: groupBy(milestones, (milestone) => outletIdsOf(milestone.sources)),
    routesByOutlet: groupBy(routes, (route) => outletIdsOf(route.sources)),
    placesByOutlet: groupBy(places, (place) => outletIdsOf(place.sources)),
    termsByOutlet: groupBy(glossary, (term) => outletIdsOf(term.sources)),
    articlesByMonth: groupBy(articles, ({ published }) => [published.slice(0, 7)]),
  };
}

function outletIdsOf(sources: readonly ResolvedSource[]): readonly string[] {
  const ids = sources.flatMap(({ outlet, via, agency }) => [outlet.id, via?.id, agency?.id]);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The briefs that a thread’s steps rest on, each once. */
function briefKeysOf({ steps }: Thread): readonly string[] {
  return [
    ...new Set(
      steps.flatMap(({ evidence }) =>
        evidence.type === 'brief' ? briefKey(evidence.brief.edition.id, evidence.brief.id) : [],
      ),
    ),
  ];
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
