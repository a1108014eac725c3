/** Natural Earth 1:50m by the package `world-atlas`: the countries around the corridors, with the borders they share. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { z } from 'zod';
import type { MapCountryCode } from '#src/model/place.ts';
import type { Box } from '#src/model/map-bounds.ts';
import { simplifyLine } from './simplify-line.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [lon: number, lat: number];

export interface AtlasCountry {
  readonly name: string;
  /** Undefined for neighbours. */
  readonly code: MapCountryCode | undefined;
  /** Numbers of arcs, as TopoJSON has them: a border that two countries share is one arc. */
  readonly geometry: Polygon | MultiPolygon;
  readonly box: Box;
}

/** A stretch of border or coast that is simplified as a whole, so that both its sides stay one line. */
export interface AtlasArc {
  readonly positions: readonly Position[];
  /** The same, so far simplified that it only serves to close what lies outside a view. */
  readonly coarse: readonly Position[];
}

export interface Atlas {
  readonly countries: readonly AtlasCountry[];
  readonly arcs: readonly AtlasArc[];
}

/** ISO 3166-1 numeric codes. */
const codes: Readonly<Record<string, MapCountryCode>> = {
  '398': 'kz',
  '417': 'kg',
  '762': 'tj',
  '795': 'tm',
  '860': 'uz',
  '156': 'cn',
};

/** Whatever a view of the map can show, with room around it: degrees. */
const surroundings = { west: 25, south: 5, east: 145, north: 75 };

/** How far a coarse arc may leave the fine one, in degrees; views take more than this around themselves. */
export const coarseTolerance = 0.5;

const arcNumbers = z.array(z.array(z.number().int()));
const named = { id: z.string().optional(), properties: z.object({ name: z.string() }) };
const pair = z.tuple([z.number(), z.number()]);
const atlasSchema = z.object({
  arcs: z.array(z.array(pair)),
  transform: z.object({ scale: pair, translate: pair }),
  objects: z.object({
    countries: z.object({
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), arcs: arcNumbers, ...named }),
          z.object({ type: z.literal('MultiPolygon'), arcs: z.array(arcNumbers), ...named }),
        ]),
      ),
    }),
  }),
});
type AtlasFile = z.infer<typeof atlasSchema>;

let read: Atlas | undefined;

/** The atlas, read once. @throws Error where the file of the package has another form */
export function readAtlas(): Atlas {
  read ??= createAtlas(readAtlasFile());
  return read;
}

function readAtlasFile(): AtlasFile {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return atlasSchema.parse(json);
}

function createAtlas({ arcs, transform, objects }: AtlasFile): Atlas {
  const decoded = arcs.map((arc) => decodeArc(arc, transform));
  const countries = objects.countries.geometries
    .filter((geometry) => listArcs(geometry).some((index) => (decoded[index] ?? []).some(isNear)))
    .map((geometry): AtlasCountry => ({
      box: boxOf(listArcs(geometry).flatMap((index) => decoded[index] ?? [])),
      name: geometry.properties.name,
      code: codes[geometry.id ?? ''],
      geometry:
        geometry.type === 'Polygon'
          ? { type: 'Polygon', arcs: geometry.arcs }
          : { type: 'MultiPolygon', arcs: geometry.arcs },
    }));
  const used = new Set(countries.flatMap(({ geometry }) => listArcs(geometry)));
  return {
    countries,
    arcs: decoded.map((positions, index) =>
      used.has(index)
        ? { positions, coarse: simplifyLine(positions, coarseTolerance) }
        : { positions: [], coarse: [] },
    ),
  };
}

/** TopoJSON keeps the steps between points, in whole numbers. https://github.com/topojson/topojson-specification */
function decodeArc(
  steps: readonly Position[],
  { scale, translate }: AtlasFile['transform'],
): readonly Position[] {
  let [x, y] = [0, 0];
  return steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Numbers of all arcs of a geometry; a negative one is an arc walked backwards. */
function listArcs({ arcs }: { readonly arcs: readonly unknown[] }): readonly number[] {
  return arcs
    .flat(2)
    .filter((index) => typeof index === 'number')
    .map((index) => (index < 0 ? ~index : index));
}

function boxOf(positions: readonly Position[]): Box {
  const [lons, lats] = [positions.map(([lon]) => lon), positions.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function isNear([lon, lat]: Position): boolean {
  const { west, south, east, north } = surroundings;
  return west < lon && lon < east && south < lat && lat < north;
}

/** The borders and coasts of some countries, for framing them; specks of land apart from a country are left out. */
export function outlineOfCountries(
  { countries, arcs }: Atlas,
  codes: readonly MapCountryCode[],
): readonly Position[] {
  return countries
    .filter(({ code }) => code !== undefined && codes.includes(code))
    .flatMap(({ geometry }) => listArcs(geometry))
    .flatMap((index) => arcs[index]?.coarse ?? []);
}
