/** What each map of the site shows: the whole, a part of it, a country, a corridor, a place, what an article names. */
import type { MapCountryCode, Place } from '#src/model/place.ts';
import type { Route } from '#src/model/route.ts';
import type { Site } from '#src/model/site.ts';
import { type CountryCode, countryCodes } from '#src/model/vocabulary.ts';
import { type Atlas, outlineOfCountries, type Position } from './atlas.ts';
import { type Box, isWithin } from '#src/model/map-bounds.ts';
import type { MapScene } from './map-drawing.ts';
import { outlineOf } from './map-frame.ts';

/** What maps are made from. */
type Shelf = Pick<Site, 'places' | 'routes'>;

/** The same for maps that frame countries. */
interface ShelfWithAtlas extends Shelf {
  readonly atlas: Atlas;
}

/** Parts of the whole map, in degrees. */
const mapParts = {
  whole: [50.5, 24, 119.5, 54.5],
  region: [47, 35.2, 87.2, 55.4],
  east: [79, 24, 119.5, 45.5],
  gates: [75.5, 42.6, 85.2, 48.4],
  mountains: [67.2, 36.9, 76.8, 42.4],
} as const satisfies Record<string, Box>;
export type MapPart = keyof typeof mapParts;

/** All corridors and places, as far as the part has room for them. */
export function partScene({ atlas, places, routes }: ShelfWithAtlas, part: MapPart): MapScene {
  const within = [...places.values()].filter((place) => isWithin(mapParts[part], place));
  const outline =
    part === 'whole' || part === 'region'
      ? outlineOfCountries(atlas, countryCodes)
      : outlineOf(mapParts[part]);
  return {
    framed: part === 'whole' ? [...positionsOf(within), ...outline] : outline,
    leastSpan: 0,
    routes: [...routes.values()],
    // The west of this part is dense, and the other drawings show it.
    places: [...places.values()].filter(({ country }) => part !== 'east' || country === 'cn'),
    subjects: new Set(),
  };
}

/** A country with the corridors that pass through it, the places in it, and the crossings on the far side of its borders. */
export function countryScene({ atlas, places, routes }: ShelfWithAtlas, country: CountryCode): MapScene {
  const through = [...routes.values()].filter(({ countries }) => countries.includes(country));
  const stops = new Set(through.flatMap(({ via }) => via));
  return {
    framed: outlineOfCountries(atlas, [country]),
    leastSpan: 0,
    routes: through,
    places: [...places.values()].filter(
      ({ id, kind, country: home }) =>
        (home === country && (stops.has(id) || kind === 'capital')) ||
        (kind === 'border-crossing' && stops.has(id)),
    ),
    subjects: new Set(),
    country,
  };
}

/** A place among its neighbours. Corridors through it stand out. */
export function placeScene({ places, routes }: Shelf, place: Place): MapScene {
  const through = [...routes.values()].filter(({ via }) => via.includes(place.id));
  return {
    framed: [[place.lon, place.lat]],
    leastSpan: 14,
    routes: [...routes.values()],
    places: [...places.values()],
    subjects: new Set([place.id, ...through.map(({ id }) => id)]),
  };
}

/** A corridor from end to end, with its stops. */
export function routeScene({ places }: Shelf, route: Route): MapScene {
  const stops = findPlaces(places, route.via);
  return {
    framed: positionsOf(stops),
    leastSpan: 8,
    routes: [route],
    places: [...stops, ...capitalsOf(places, route.countries)],
    subjects: new Set([route.id, ...route.via]),
  };
}

/** What an article names, and nothing else. */
export function namedScene(
  { places, routes }: Shelf,
  named: { readonly routes: readonly string[]; readonly places: readonly string[] },
): MapScene {
  const corridors = named.routes.flatMap((id) => routes.get(id) ?? []);
  const ids = new Set([...named.places, ...corridors.flatMap(({ via }) => via)]);
  const shown = findPlaces(places, [...ids]);
  return {
    framed: positionsOf(shown),
    leastSpan: 10,
    routes: corridors,
    places: shown,
    subjects: new Set(),
  };
}

function findPlaces(places: ReadonlyMap<string, Place>, ids: readonly string[]): readonly Place[] {
  return ids.flatMap((id) => places.get(id) ?? []);
}

function positionsOf(places: readonly Place[]): readonly Position[] {
  return places.map(({ lon, lat }): Position => [lon, lat]);
}

function capitalsOf(
  places: ReadonlyMap<string, Place>,
  countries: readonly MapCountryCode[],
): readonly Place[] {
  return [...places.values()].filter(
    ({ kind, country }) => kind === 'capital' && countries.includes(country),
  );
}

/** Whether any place of a part is described: an empty map is not drawn. */
export function hasPlacesIn({ places }: Pick<Shelf, 'places'>, part: MapPart): boolean {
  return [...places.values()].some((place) => isWithin(mapParts[part], place));
}
