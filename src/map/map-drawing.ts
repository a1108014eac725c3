/** A map laid out for one width: land, names of countries, corridors, places and their names. */
import { baselineShift, boxOf, crosses, type Stretch } from '#src/charts/shared/labels.ts';
import { compareText } from '#src/model/compare-text.ts';
import { mapCountryCodes, type Place } from '#src/model/place.ts';
import type { Route } from '#src/model/route.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import { mapWords } from '#src/words/map-words.ts';
import type { Atlas, Position } from './atlas.ts';
import { type BaseMap, drawBaseMap, flattenAtlas } from './base-map.ts';
import { listAreas } from './country-areas.ts';
import { frameOn, type MapFrame } from './map-frame.ts';
import { type MapLayout, mapLayouts } from './map-layouts.ts';
import {
  type AreaName,
  areaNames,
  type MapName,
  type NamedArea,
  type Obstacles,
  placeNames,
} from './map-names.ts';
import { markPath, type PlaceMark, placeMarks, type PlaceShape } from './place-marks.ts';
import { roundTenth } from './relative-path.ts';
import { type RouteLine, routeLines } from './route-lines.ts';

/** What a map is to show. */
export interface MapScene {
  /** Whatever must be in view. */
  readonly framed: readonly Position[];
  /** The map shows at least so many degrees across. */
  readonly leastSpan: number;
  readonly routes: readonly Route[];
  readonly places: readonly Place[];
  /** Ids of corridors and places that the map is about; where there are none, it is about all of them. */
  readonly subjects: ReadonlySet<string>;
  /** The state that stands out. */
  readonly country?: CountryCode;
}

/** A text as it is written into the drawing. */
export interface DrawnName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From the spot to the baseline, in em. */
  readonly shift: number;
  /** The step of width from which it is shown, see `mapLayouts`. */
  readonly step: number;
}

export interface DrawnRoute extends Pick<Route, 'id' | 'kind' | 'status'> {
  readonly title: string;
  readonly d: string;
  /** Drawn for orientation only. */
  readonly isFaint: boolean;
}

export interface DrawnPlace extends Pick<Place, 'id' | 'precision'> {
  readonly title: string;
  readonly d: string;
  readonly shape: PlaceShape;
  readonly name: DrawnName | undefined;
  /** Whether the map is about it, and not about all that is on it. */
  readonly isSubject: boolean;
}

export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly base: BaseMap;
  readonly country: CountryCode | undefined;
  readonly countryNames: readonly (DrawnName & Pick<AreaName, 'code'>)[];
  readonly routes: readonly DrawnRoute[];
  /** In the order of the lists: by country, then by name. */
  readonly places: readonly DrawnPlace[];
  readonly description: string;
}

export interface LaidOutMap {
  readonly layout: MapLayout;
  readonly drawing: MapDrawing;
}

interface Options {
  readonly atlas: Atlas;
  /** All places, for the stops of corridors. */
  readonly stops: ReadonlyMap<string, Place>;
  readonly layout: MapLayout;
}

export function drawMap(scene: MapScene, { atlas, stops, layout }: Options): MapDrawing {
  const { margin, detail, gap, mark: size, fontSizes, ...sizes } = mapLayouts[layout];
  const frame = frameOn(scene.framed, { ...sizes, margin, leastSpan: scene.leastSpan });
  const { width, height } = frame;
  const flat = flattenAtlas(atlas, frame, detail);
  const lines = routeLines(scene.routes, { places: stops, frame, gap }).filter(({ stretches }) =>
    stretches.some((stretch) => isInView(stretch, frame)),
  );
  const stretches = lines.flatMap((line) => line.stretches);
  const obstacles = { width, height, stretches, size, fontSizes };
  const { marks, names, countries } = placeAll(scene, { frame, obstacles, areas: listAreas(flat) });
  const places = marks
    .toSorted((one, other) => compareByCountry(one.place, other.place))
    .map((mark) => drawPlace(mark, scene, { name: names.get(mark.place.id), size }));
  return {
    width,
    height,
    base: drawBaseMap(flat, scene.country),
    country: scene.country,
    countryNames: countries.map((name) => ({ ...drawName(name), code: name.code })),
    routes: lines.map((line) => drawRoute(line, scene)),
    places,
    description: mapWords.describe({ routes: lines.length, places: places.length }),
  };
}

interface Placing {
  readonly frame: MapFrame;
  readonly obstacles: Omit<Obstacles, 'marks' | 'unnamed' | 'names'>;
  readonly areas: readonly NamedArea[];
}

interface Placed {
  readonly marks: readonly PlaceMark[];
  readonly names: ReadonlyMap<string, MapName>;
  readonly countries: readonly AreaName[];
}

/**
 * In three rounds, so that no lesser mark stands where the name of a capital would: what the map is about and capitals,
 * then stops and the names of countries, then the rest.
 */
function placeAll(scene: MapScene, { frame, obstacles, areas }: Placing): Placed {
  const { size, fontSizes } = obstacles;
  const marks: PlaceMark[] = [];
  const countries: AreaName[] = [];
  const names = new Map<string, MapName>();
  for (const round of [0, 1, 2]) {
    const standing = [...countries, ...names.values()];
    const taken = [
      ...marks.map(({ box }) => box),
      ...standing.map((name) => boxOf(name.text, name, fontSizes[name.step] ?? 0)),
    ];
    const places = sortByWeight(scene).filter((place) => roundOf(weightOf(place, scene)) === round);
    const unnamed = placeMarks(places, { frame, size, taken });
    marks.push(...unnamed);
    if (round === 1) countries.push(...areaNames(areas, { ...obstacles, marks, unnamed, names: standing }));
    const placed = placeNames({ ...obstacles, marks, unnamed, names: [...countries, ...names.values()] });
    for (const [id, name] of placed) names.set(id, name);
  }
  return { marks, countries, names };
}

function roundOf(weight: number): number {
  if (weight <= 1) return 0;
  return weight <= 3 ? 1 : 2;
}

function isInView(stretch: Stretch, { width, height }: MapFrame): boolean {
  return crosses(stretch, { left: 0, top: 0, right: width, bottom: height });
}

/** The less, the more important: what the map is about, capitals, crossings and other stops, cities, and the rest. */
function weightOf({ id, kind }: Place, scene: MapScene): number {
  if (scene.subjects.has(id)) return 0;
  if (kind === 'capital') return 1;
  if (countPassing(id, scene) > 0) return kind === 'border-crossing' ? 2 : 3;
  return kind === 'border-crossing' || kind === 'city' ? 4 : 5;
}

function countPassing(id: string, { routes }: MapScene): number {
  return routes.filter(({ via }) => via.includes(id)).length;
}

function sortByWeight(scene: MapScene): readonly Place[] {
  return scene.places.toSorted(
    (one, other) =>
      weightOf(one, scene) - weightOf(other, scene) ||
      countPassing(other.id, scene) - countPassing(one.id, scene) ||
      Number(one.precision === 'approximate') - Number(other.precision === 'approximate') ||
      compareText(one.id, other.id),
  );
}

function compareByCountry(one: Place, other: Place): number {
  const order = (place: Place): number => mapCountryCodes.indexOf(place.country);
  return order(one) - order(other) || compareText(one.name, other.name) || compareText(one.id, other.id);
}

function drawRoute({ route, d }: RouteLine, { subjects }: MapScene): DrawnRoute {
  const { id, kind, status } = route;
  const isFaint = subjects.size > 0 && !subjects.has(id);
  return { id, kind, status, d, isFaint, title: mapWords.routeTitle(route) };
}

function drawPlace(
  { place, shape, x, y }: PlaceMark,
  { subjects }: MapScene,
  { name, size }: { readonly name: MapName | undefined; readonly size: number },
): DrawnPlace {
  return {
    id: place.id,
    precision: place.precision,
    title: mapWords.placeTitle(place),
    shape,
    d: markPath(shape, { x, y }, size),
    name: name === undefined ? undefined : drawName(name),
    isSubject: subjects.has(place.id),
  };
}

function drawName({ text, x, y, anchor, side, step }: MapName): DrawnName {
  return { text, x: roundTenth(x), y: roundTenth(y), anchor, shift: baselineShift[side], step };
}
