/** Land and borders of a view, as paths. */
import { geoIdentity, geoPath } from 'd3';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type CountryCode, countryCodes } from '#src/model/vocabulary.ts';
import { type Atlas, type AtlasArc, type AtlasCountry, coarseTolerance, type Position } from './atlas.ts';
import type { Box } from '#src/model/map-bounds.ts';
import type { MapFrame } from './map-frame.ts';
import { createRelativePath } from './relative-path.ts';
import { simplifyLine } from './simplify-line.ts';

export interface BaseMap {
  readonly land: string;
  /** Borders between neighbours of the five. */
  readonly otherBorders: string;
  /** The five states together, to be painted over the land. */
  readonly five: string;
  /** One state, to be painted over the five; empty where none is to stand out. */
  readonly subject: string;
  /** Borders between the five. */
  readonly borders: string;
}

export interface Detail {
  /** How far a line may be from that of the atlas, in units of the drawing. */
  readonly tolerance: number;
  /** Decimals of coordinates. */
  readonly digits: number;
}

/** A view of the atlas in units of the drawing, with borders simplified. */
export interface FlatAtlas {
  readonly frame: MapFrame;
  readonly detail: Detail;
  readonly topology: Topology;
  readonly countries: readonly FlatCountry[];
}

type FlatGeometry = Polygon | MultiPolygon;

export interface FlatCountry extends Omit<AtlasCountry, 'geometry' | 'box'> {
  readonly geometry: FlatGeometry;
}

export function flattenAtlas(atlas: Atlas, frame: MapFrame, detail: Detail): FlatAtlas {
  const countries = atlas.countries
    .filter(({ box }) => overlap(box, frame.box))
    .map(({ name, code, geometry }) => ({ name, code, geometry: { ...geometry, id: code ?? name } }));
  const arcs = atlas.arcs.map((arc) => flattenArc(arc, frame, detail));
  return { frame, detail, countries, topology: { type: 'Topology', objects: {}, arcs } };
}

function flattenArc({ positions, coarse }: AtlasArc, frame: MapFrame, { tolerance }: Detail): number[][] {
  const isSeen = positions.some((position) => isIn(frame, position));
  const flat = (isSeen ? positions : coarse).map((position): [number, number] => {
    const { x, y } = frame.project(position);
    return [x, y];
  });
  return (isSeen ? simplifyLine(flat, tolerance) : flat).map(([x, y]) => [x, y]);
}

function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

function isIn({ box: [west, south, east, north] }: MapFrame, [lon, lat]: Position): boolean {
  const room = 2 * coarseTolerance;
  return west - room < lon && lon < east + room && south - room < lat && lat < north + room;
}

/** @param subject the state that stands out */
export function drawBaseMap(atlas: FlatAtlas, subject?: CountryCode): BaseMap {
  const { topology, countries } = atlas;
  const all = countries.map(({ geometry }) => geometry);
  const five = countries.filter(({ code }) => isOfFive(code)).map(({ geometry }) => geometry);
  const bordersOf = (geometries: readonly FlatGeometry[]): string =>
    drawShape(
      atlas,
      mesh(topology, collect(geometries), (one, other) => one !== other),
    );
  return {
    land: drawShape(atlas, merge(topology, [...all])),
    otherBorders: bordersOf(all.filter(({ id }) => !isOfFive(String(id)))),
    five: drawShape(atlas, merge(topology, [...five])),
    subject: drawShape(atlas, merge(topology, [...all.filter(({ id }) => id === subject)])),
    borders: bordersOf(five),
  };
}

function collect(geometries: readonly FlatGeometry[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries: [...geometries] };
}

function isOfFive(code: string | undefined): boolean {
  return countryCodes.some((known) => known === code);
}

/** Cuts run this far outside the view, where nobody sees them. */
const bleed = 6;

/** Rings smaller than this many tolerances are left out. */
const leastTolerances = 5;

function drawShape(
  { frame: { width, height }, detail: { tolerance, digits } }: FlatAtlas,
  shape: Parameters<ReturnType<typeof geoPath>>[0],
): string {
  const { context, read } = createRelativePath({ digits, leastSize: tolerance * leastTolerances });
  const clip = geoIdentity().clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  geoPath(clip, context)(shape);
  return read();
}
