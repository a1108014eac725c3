import type { Article } from './article.ts';
import type { Brief } from './brief.ts';
import type { Identity } from './identity.ts';
import type { Milestone } from './milestone.ts';
import type { Outlet } from './outlet.ts';
import type { Place } from './place.ts';
import type { Country, Page, Term, Topic } from './reference-pages.ts';
import type { Route } from './route.ts';
import type { Thread } from './thread.ts';
import type { CountryCode, TopicCode } from './vocabulary.ts';

/**
 * Everything that is published at one moment, sorted and indexed once. Pages, feeds and the sitemap all ask it through
 * `src/queries/`; nothing else walks the collections.
 */
export interface Site {
  readonly identity: Identity;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Newest event first. */
  readonly briefs: readonly Brief[];
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly topics: ReadonlyMap<TopicCode, Topic>;
  /** Those that a published page names, by name. */
  readonly outlets: readonly Outlet[];
  readonly pages: ReadonlyMap<string, Page>;
  /** By term. */
  readonly glossary: readonly Term[];
  /** Earliest first. */
  readonly milestones: readonly Milestone[];
  /** Those with the latest step first. */
  readonly threads: readonly Thread[];
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: ReadonlyMap<string, Route>;
  readonly index: SiteIndex;
}

export interface SiteIndex {
  readonly articleById: ReadonlyMap<string, Article>;
  readonly briefsByCountry: ReadonlyMap<CountryCode, readonly Brief[]>;
  readonly briefsByTopic: ReadonlyMap<TopicCode, readonly Brief[]>;
  /** Keys are `uz/transport`. */
  readonly briefsByCountryAndTopic: ReadonlyMap<string, readonly Brief[]>;
  readonly briefsByPlace: ReadonlyMap<string, readonly Brief[]>;
  readonly briefsByRoute: ReadonlyMap<string, readonly Brief[]>;
  /** Keys are those of `briefKey`. */
  readonly threadsByBrief: ReadonlyMap<string, readonly Thread[]>;
  readonly threadsByCountry: ReadonlyMap<CountryCode, readonly Thread[]>;
  readonly briefsByOutlet: ReadonlyMap<string, readonly Brief[]>;
  /** Features and data notes. */
  readonly featuresByCountry: ReadonlyMap<CountryCode, readonly Article[]>;
  readonly featuresByTopic: ReadonlyMap<TopicCode, readonly Article[]>;
  readonly featuresByOutlet: ReadonlyMap<string, readonly Article[]>;
  readonly milestonesByOutlet: ReadonlyMap<string, readonly Milestone[]>;
  readonly routesByOutlet: ReadonlyMap<string, readonly Route[]>;
  readonly placesByOutlet: ReadonlyMap<string, readonly Place[]>;
  readonly termsByOutlet: ReadonlyMap<string, readonly Term[]>;
  readonly countriesByOutlet: ReadonlyMap<string, readonly Country[]>;
  /** Keys are `2023-09`. */
  readonly articlesByMonth: ReadonlyMap<string, readonly Article[]>;
}
