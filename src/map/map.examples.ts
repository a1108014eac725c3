/** Places and corridors for tests: real coordinates, and only what a test is about. */
import { type ParsedPlace, type Place, placeSchema } from '#src/model/place.ts';
import { isoDateSchema } from '#src/model/iso-date.ts';
import type { Route } from '#src/model/route.ts';
import type { z } from 'zod';

/** A place as its file gives it and, with no source looked up, as pages show it. */
export function aPlace(given: Partial<z.input<typeof placeSchema>> = {}): ParsedPlace & Place {
  const parsed = placeSchema.parse({
    id: 'tashkent',
    name: 'Tashkent',
    kind: 'capital',
    country: 'uz',
    lat: 41.2647,
    lon: 69.2163,
    precision: 'exact',
    source: 'train',
    ...given,
  });
  return { ...parsed, sources: [] };
}

export function aRoute(given: Partial<Route> = {}): Route {
  return {
    id: 'khorgos-tashkent',
    name: 'Khorgos–Tashkent railway',
    kind: 'rail',
    status: 'operating',
    via: ['khorgos-cn', 'almaty', 'tashkent'],
    opened: isoDateSchema.parse('2016-06-22'),
    countries: ['cn', 'kz', 'uz'],
    sources: [],
    ...given,
  };
}

export const tashkent = aPlace();
export const almaty = aPlace({
  id: 'almaty',
  name: 'Almaty',
  kind: 'city',
  country: 'kz',
  lat: 43.2525,
  lon: 76.9115,
});
export const khorgosInChina = aPlace({
  id: 'khorgos-cn',
  name: 'Khorgos (Horgos)',
  kind: 'border-crossing',
  country: 'cn',
  lat: 44.1256,
  lon: 80.4144,
});
/** Two descriptions of one village: the crossing, and a station whose coordinates nobody gives. */
export const khorgosInKazakhstan = aPlace({
  id: 'khorgos-kz',
  name: 'Khorgos / Nur Zholy',
  kind: 'border-crossing',
  country: 'kz',
  lat: 44.2234,
  lon: 80.3852,
});
export const altynkol = aPlace({
  id: 'altynkol',
  name: 'Altynkol',
  kind: 'rail-hub',
  country: 'kz',
  lat: 44.2234,
  lon: 80.3852,
  precision: 'approximate',
});

export const fivePlaces: ReadonlyMap<string, Place> = new Map(
  [tashkent, almaty, khorgosInChina, khorgosInKazakhstan, altynkol].map((place) => [place.id, place]),
);
