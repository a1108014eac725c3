import { compareText } from '#src/model/compare-text.ts';
import { type MapCountryCode, mapCountryCodes, type Place } from '#src/model/place.ts';
import { type Route, type RouteKind, routeKinds } from '#src/model/route.ts';
import type { Site } from '#src/model/site.ts';

/** Corridors that stop at a place, by name. */
export function listRoutesThrough({ routes }: Pick<Site, 'routes'>, place: string): readonly Route[] {
  return sortByName([...routes.values()].filter(({ via }) => via.includes(place)));
}

/** The stops of a corridor from end to end. */
export function listStops({ places }: Pick<Site, 'places'>, { via }: Pick<Route, 'via'>): readonly Place[] {
  return via.flatMap((id) => places.get(id) ?? []);
}

export interface RoutesOfKind {
  readonly kind: RouteKind;
  readonly routes: readonly Route[];
}

/** All corridors by kind, each kind that has any, by name. */
export function groupRoutesByKind({ routes }: Pick<Site, 'routes'>): readonly RoutesOfKind[] {
  return routeKinds
    .map((kind) => ({
      kind,
      routes: sortByName([...routes.values()].filter((route) => route.kind === kind)),
    }))
    .filter((group) => group.routes.length > 0);
}

export interface PlacesOfCountry {
  readonly country: MapCountryCode;
  readonly places: readonly Place[];
}

/** All places by country, China last, each country that has any, by name. */
export function groupPlacesByCountry({ places }: Pick<Site, 'places'>): readonly PlacesOfCountry[] {
  return mapCountryCodes
    .map((country) => ({
      country,
      places: sortByName([...places.values()].filter((place) => place.country === country)),
    }))
    .filter((group) => group.places.length > 0);
}

function sortByName<Named extends { readonly id: string; readonly name: string }>(
  values: readonly Named[],
): readonly Named[] {
  return values.toSorted((one, other) => compareText(one.name, other.name) || compareText(one.id, other.id));
}
