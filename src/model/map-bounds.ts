import type { MapCountryCode, ParsedPlace } from './place.ts';

/** West, south, east and north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Bounds of each country in Natural Earth 1:50m (`world-atlas` 2.0.2, `geoBounds` of d3-geo), rounded outwards to 0.1°. */
export const countryBoxes: Readonly<Record<MapCountryCode, Box>> = {
  kz: [46.6, 40.6, 87.4, 55.4],
  kg: [69.2, 39.2, 80.3, 43.3],
  tj: [67.3, 36.6, 75.2, 41.1],
  tm: [52.4, 35.1, 66.7, 42.8],
  uz: [55.9, 37.1, 73.2, 45.6],
  cn: [73.6, 18.2, 134.8, 53.6],
};

/** What the map can show: Central Asia whole, and China as far as its corridors reach. */
export const mapBox: Box = [46, 22, 124, 56];

export function isWithin(
  [west, south, east, north]: Box,
  { lon, lat }: Pick<ParsedPlace, 'lon' | 'lat'>,
): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}
