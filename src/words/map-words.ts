/** Words of the map and of the pages of corridors and places. */
import type { MapCountryCode, Place, PlaceKind } from '#src/model/place.ts';
import type { Route, RouteKind, RouteStatus } from '#src/model/route.ts';
import {
  capitalise,
  findRegionName,
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  pluralOf,
} from './format.ts';

const routeKindNames: Record<RouteKind, { readonly one: string; readonly other: string }> = {
  rail: { one: 'railway', other: 'railways' },
  road: { one: 'road', other: 'roads' },
  pipeline: { one: 'pipeline', other: 'pipelines' },
};

const statusNames: Record<RouteStatus, string> = {
  operating: 'operating',
  'under-construction': 'under construction',
  planned: 'planned',
};

const placeKindNames: Record<PlaceKind, string> = {
  capital: 'capital',
  city: 'city or town',
  'border-crossing': 'border crossing',
  'rail-hub': 'rail hub',
  'dry-port': 'dry port',
  seaport: 'seaport',
  'industrial-park': 'industrial park',
  factory: 'factory',
  mine: 'mine',
  'power-station': 'power station',
  refinery: 'refinery',
  'oil-field': 'oil field',
  'gas-field': 'gas field',
  'pipeline-endpoint': 'end of a pipeline',
};

const corridors = { one: 'corridor', other: 'corridors' };
const places = { one: 'place', other: 'places' };

/** `Uzbekistan` for `uz`, `China` for `cn` */
export function nameOfMapCountry(code: MapCountryCode): string {
  return findRegionName(code) ?? code;
}

function formatDegrees({ lat, lon }: Pick<Place, 'lat' | 'lon'>): string {
  return `${String(lat)}° N, ${String(lon)}° E`;
}

export const mapWords = {
  title: 'Map',
  dek: 'Railways, roads and pipelines between China and the five states, and the places that the digest names. Lines are schematic; boundaries are as Natural Earth draws them.',
  description:
    'A map of the railways, roads and pipelines between China and the five states of Central Asia, with status, stops, length, capacity and sources of each, and every place that the digest names.',
  skip: 'Skip the drawing',
  boundaries: 'Lines are schematic, from stop to stop. Boundaries as Natural Earth draws them.',
  wholeMap: 'The whole map',
  views: {
    whole: 'From the Caspian to the Yellow Sea',
    region: 'The five states and Xinjiang',
    east: 'On to the coast of China',
    gates: 'Closer: Khorgos, Dostyk and Bakhty',
    mountains: 'Closer: from Tashkent and Dushanbe to Kashgar',
  },
  legend: {
    title: 'What lines and marks mean',
    shapes: {
      capital: 'capital',
      city: 'city or town',
      border: 'border crossing',
      transport: 'rail hub, dry port, seaport',
      energy: 'power station, oil, gas',
      plant: 'factory, industrial park, mine',
    },
    hollow: 'hollow: near here, not exactly',
  },
  corridors: 'Corridors',
  places: 'Places',
  noCorridors: 'No corridor has been described so far.',
  noPlaces: 'No place has been described so far.',
  kindsOfRoute: (kind: RouteKind) => capitalise(routeKindNames[kind].other),
  kindOfRoute: (kind: RouteKind) => routeKindNames[kind].one,
  status: (status: RouteStatus) => statusNames[status],
  kindAndStatus: ({ kind, status }: Pick<Route, 'kind' | 'status'>) =>
    `${routeKindNames[kind].one}, ${statusNames[status]}`,
  placeDek: ({ kind, country }: Pick<Place, 'kind' | 'country'>) =>
    `${capitalise(placeKindNames[kind])} in ${nameOfMapCountry(country)}`,
  /** What stands after a name in the list of places. */
  placeLine: ({ kind, precision }: Pick<Place, 'kind' | 'precision'>) =>
    `${placeKindNames[kind]}${precision === 'approximate' ? ', approximate' : ''}`,
  aboutRoute: 'The corridor',
  aboutPlace: 'The place',
  routeTitle: ({ name, kind, status }: Pick<Route, 'name' | 'kind' | 'status'>) =>
    `${name}: ${routeKindNames[kind].one}, ${statusNames[status]}`,
  placeTitle: ({ name, kind, precision }: Pick<Place, 'name' | 'kind' | 'precision'>) =>
    `${name}: ${placeKindNames[kind]}${precision === 'approximate' ? ', near here' : ''}`,
  facts: {
    status: 'Status',
    stops: 'Stops',
    opened: 'Opened',
    length: 'Length',
    capacity: 'Capacity',
    operator: 'Operator',
    countries: 'Countries',
    country: 'Country',
    names: 'Other names',
    where: 'Coordinates',
    note: 'Note',
    sources: 'Sources',
    coordinatesFrom: 'Coordinates from',
  },
  sourceCount: (count: number) =>
    `${capitalise(formatCount(count))} ${pluralOf(count, { one: 'page', other: 'pages' })}`,
  length: (km: number) => `${formatNumber(km)} km`,
  opened: (date: NonNullable<Route['opened']>) => formatDate(date),
  coordinates: (place: Pick<Place, 'lat' | 'lon' | 'precision'>) =>
    place.precision === 'exact'
      ? formatDegrees(place)
      : `Approximate: ${formatDegrees(place)}, those of a place nearby`,
  routesThrough: (count: number) =>
    count === 0
      ? 'Corridors'
      : `${capitalise(formatCount(count))} ${pluralOf(count, corridors)} through here`,
  noRoutes: 'No corridor of the map passes through here.',
  briefsOf: (count: number) =>
    count === 0
      ? 'No brief names it so far.'
      : `${capitalise(formatCount(count))} ${pluralOf(count, { one: 'brief names it.', other: 'briefs name it.' })}`,
  noBriefs: 'No brief has named it so far.',
  wayOn: 'All briefs on',
  routeDescription: ({ name, kind, status, countries }: Route) =>
    `${name}: ${routeKindNames[kind].one} in ${formatList(countries.map(nameOfMapCountry))}, ${statusNames[status]}. Stops, length, capacity, sources, and the briefs that name it.`,
  placeDescription: ({ name, kind, country }: Place) =>
    `${name}: ${placeKindNames[kind]} in ${nameOfMapCountry(country)}, on the map, with the corridors through it and the briefs that name it.`,
  mapOf: (name: string) => `Map: ${name}`,
  mapOfCountry: (name: string) => `Corridors and places of ${name}`,
  /** For readers who hear a drawing. */
  describe: (counts: { readonly routes: number; readonly places: number }) =>
    `${capitalise(formatCount(counts.routes))} ${pluralOf(counts.routes, corridors)} and ${formatCount(counts.places)} ${pluralOf(counts.places, places)}, each a link to its page.`,
} as const;
