import type { Article } from '#src/model/article.ts';
import type { Brief } from '#src/model/brief.ts';
import type { Milestone } from '#src/model/milestone.ts';
import type { Outlet } from '#src/model/outlet.ts';
import type { Place } from '#src/model/place.ts';
import type { Country, Term } from '#src/model/reference-pages.ts';
import type { Route } from '#src/model/route.ts';
import type { Site } from '#src/model/site.ts';

export interface OutletRecord {
  readonly outlet: Outlet;
  readonly briefs: readonly Brief[];
  readonly features: readonly Article[];
  readonly countries: readonly Country[];
  readonly milestones: readonly Milestone[];
  readonly routes: readonly Route[];
  /** Places whose coordinates, and terms whose facts, are from it. */
  readonly places: readonly Place[];
  readonly terms: readonly Term[];
}

/** All that rests on an outlet, or was read on its site. */
export function outletRecord(site: Site, outlet: Outlet): OutletRecord {
  return {
    outlet,
    briefs: site.index.briefsByOutlet.get(outlet.id) ?? [],
    features: site.index.featuresByOutlet.get(outlet.id) ?? [],
    countries: site.index.countriesByOutlet.get(outlet.id) ?? [],
    milestones: site.index.milestonesByOutlet.get(outlet.id) ?? [],
    routes: site.index.routesByOutlet.get(outlet.id) ?? [],
    places: site.index.placesByOutlet.get(outlet.id) ?? [],
    terms: site.index.termsByOutlet.get(outlet.id) ?? [],
  };
}
