/**
 * Names beside their marks, so that none meets another name or a mark. What finds no room has none: its mark has a
 * title, and the list under the map names it.
 */
import {
  type Box,
  boxOf,
  crosses,
  overlaps,
  type Place as TextPlace,
  type Spot,
  type Stretch,
} from '#src/charts/shared/labels.ts';
import type { MapCountryCode } from '#src/model/place.ts';
import type { MapSize } from './map-frame.ts';
import type { PlaceMark } from './place-marks.ts';

/** A name in its place. */
export interface MapName extends TextPlace {
  readonly text: string;
  /** The step of width from which the drawing has room for it: 0 for the narrowest. */
  readonly step: number;
}

export interface Obstacles extends MapSize {
  readonly marks: readonly PlaceMark[];
  /** Marks whose names are to be placed; all marks are in their way. */
  readonly unnamed: readonly PlaceMark[];
  /** Lines that names keep off where they can. */
  readonly stretches: readonly Stretch[];
  /** Names that stand already. */
  readonly names: readonly MapName[];
  /** Half of the width of a mark. */
  readonly size: number;
  /** Size of text at each step, in units of the drawing, the narrowest and so the greatest first. */
  readonly fontSizes: readonly number[];
}

/** `Khorgos` for `Khorgos (Horgos)`, `Bakhty` for `Bakhty / Baketu`: other names stand in the list. */
export function shortNameOf(name: string): string {
  return name.replace(/ (?:\/|\().*$/u, '');
}

/** The names of marks by the id of their places, the first marks first, for each step of width in turn. */
export function placeNames(obstacles: Obstacles): ReadonlyMap<string, MapName> {
  const { marks, unnamed, fontSizes, names } = obstacles;
  const found = new Map<string, MapName>();
  for (const [step, fontSize] of fontSizes.entries()) {
    for (const mark of unnamed) {
      const text = shortNameOf(mark.place.name);
      const standing = [...names, ...found.values()];
      // Two sides of one crossing may have one name; it stands once.
      if (found.has(mark.place.id) || standing.some((name) => name.text === text)) continue;
      const boxes = [
        ...marks.filter((other) => other !== mark).map(({ box }) => box),
        // A name that comes at a later step has to have its room then.
        ...standing.map((name) => boxOf(name.text, name, fontSizes[Math.max(step, name.step)] ?? fontSize)),
      ];
      const room = { ...obstacles, boxes, fontSize, mark };
      const place = findRoom(text, listSides(mark, obstacles.size), room);
      if (place !== undefined) found.set(mark.place.id, { ...place, text, step });
    }
  }
  return found;
}

interface Room extends Obstacles {
  readonly boxes: readonly Box[];
  readonly fontSize: number;
  /** Whose name it is. */
  readonly mark: PlaceMark;
}

/** A name beside the mark of another place misleads as much as one with so many lines through it. */
const strayCost = 2;

/** The place with the fewest lines through it that is nearer to its own mark than to others, of equal ones the first. */
function findRoom(text: string, places: readonly TextPlace[], room: Room): TextPlace | undefined {
  const free = places
    .map((place) => ({ place, box: boxOf(text, place, room.fontSize) }))
    .filter(({ box }) => isInside(box, room) && !room.boxes.some((other) => overlaps(box, other)))
    .map(({ place, box }) => ({
      place,
      cost:
        room.stretches.filter((stretch) => crosses(stretch, box)).length +
        (isStray(box, room) ? strayCost : 0),
    }));
  return free.toSorted((one, other) => one.cost - other.cost)[0]?.place;
}

function isStray(name: Box, { mark, marks }: Room): boolean {
  const own = gapBetween(name, mark.box);
  return marks.some((other) => other !== mark && gapBetween(name, other.box) < own);
}

function gapBetween(one: Box, other: Box): number {
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const down = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return Math.hypot(across, down);
}

/** Where a name may stand beside its mark, the best first. */
function listSides({ x, y }: Spot, size: number): readonly TextPlace[] {
  const [near, far] = [size * 1.1, size * 1.9];
  return [
    { x: x + far, y, anchor: 'start', side: 'middle' },
    { x: x - far, y, anchor: 'end', side: 'middle' },
    { x, y: y - far, anchor: 'middle', side: 'above' },
    { x, y: y + far, anchor: 'middle', side: 'below' },
    { x: x + near, y: y - near, anchor: 'start', side: 'above' },
    { x: x + near, y: y + near, anchor: 'start', side: 'below' },
    { x: x - near, y: y - near, anchor: 'end', side: 'above' },
    { x: x - near, y: y + near, anchor: 'end', side: 'below' },
  ];
}

function isInside({ left, right, top, bottom }: Box, { width, height }: MapSize): boolean {
  return left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;
}

export interface NamedArea {
  readonly text: string;
  /** Undefined for neighbours, which have no colour of their own. */
  readonly code: MapCountryCode | undefined;
  /** Whether a spot is in the area. */
  readonly has: (spot: Spot) => boolean;
  /** Where the name would stand best. */
  readonly middle: Spot;
}

/** The name of a country in its place. */
export type AreaName = MapName & Pick<NamedArea, 'code'>;

/** Distance between spots that are tried, in parts of the drawing. */
const grid = 24;

/** Names of countries: each inside its own, clear of marks, as near to its middle as there is room. */
export function areaNames(areas: readonly NamedArea[], obstacles: Obstacles): readonly AreaName[] {
  const { width, height, marks, stretches, fontSizes, names: standing } = obstacles;
  const fontSize = fontSizes[0] ?? 0;
  const spots = Array.from({ length: grid * grid }, (_, index) => ({
    x: ((index % grid) + 0.5) * (width / grid),
    y: (Math.floor(index / grid) + 0.5) * (height / grid),
  }));
  const names: AreaName[] = [];
  for (const { text, code, has, middle } of areas) {
    const boxes = [
      ...marks.map(({ box }) => box),
      ...[...standing, ...names].map((name) => boxOf(name.text, name, fontSize)),
    ];
    const cost = (spot: Spot, box: Box): number =>
      Math.hypot(spot.x - middle.x, spot.y - middle.y) +
      stretches.filter((stretch) => crosses(stretch, box)).length * (width / 12);
    const [best] = spots
      .map((spot): { readonly place: TextPlace; readonly box: Box } => {
        const place = { ...spot, anchor: 'middle', side: 'middle' } as const;
        return { place, box: boxOf(text, place, fontSize) };
      })
      .filter(
        ({ place, box }) =>
          has(place) &&
          has({ x: box.left, y: place.y }) &&
          has({ x: box.right, y: place.y }) &&
          isInside(box, obstacles) &&
          !boxes.some((other) => overlaps(box, other)),
      )
      .map(({ place, box }) => ({ place, cost: cost(place, box) }))
      .toSorted((one, other) => one.cost - other.cost);
    if (best !== undefined) names.push({ ...best.place, text, code, step: 0 });
  }
  return names;
}
