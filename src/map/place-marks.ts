/** Places as marks whose shape says their kind; marks do not hide each other. */
import { type Box, overlaps, type Spot } from '#src/charts/shared/labels.ts';
import type { Place, PlaceKind } from '#src/model/place.ts';
import type { MapFrame } from './map-frame.ts';
import { roundTenth } from './relative-path.ts';

export const placeShapes = ['capital', 'city', 'border', 'transport', 'energy', 'plant'] as const;
export type PlaceShape = (typeof placeShapes)[number];

const shapeOfKind: Readonly<Record<PlaceKind, PlaceShape>> = {
  capital: 'capital',
  city: 'city',
  'border-crossing': 'border',
  'rail-hub': 'transport',
  'dry-port': 'transport',
  seaport: 'transport',
  'industrial-park': 'plant',
  factory: 'plant',
  mine: 'plant',
  'power-station': 'energy',
  refinery: 'energy',
  'oil-field': 'energy',
  'gas-field': 'energy',
  'pipeline-endpoint': 'energy',
};

/** Outlines around a spot, in steps from it; a unit is half the size of a mark. */
const outlines: Readonly<Record<PlaceShape, readonly (readonly [x: number, y: number])[]>> = {
  capital: starOutline(),
  city: [],
  border: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  transport: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  energy: [
    [0, -1.2],
    [1.15, 0.85],
    [-1.15, 0.85],
  ],
  plant: [
    [-1.1, 1],
    [-1.1, -1.1],
    [0, -0.2],
    [0, -1.1],
    [1.1, -0.2],
    [1.1, 1],
  ],
};

function starOutline(): readonly (readonly [number, number])[] {
  return Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 1.75 : 0.75;
    const angle = (index * Math.PI) / 5;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

/** The path of a mark around a spot. @param size half of its width, in units of the drawing */
export function markPath(shape: PlaceShape, { x, y }: Spot, size: number): string {
  const [left, top] = [roundTenth(x), roundTenth(y)];
  if (shape === 'city') {
    const radius = roundTenth(size * 0.9);
    const across = 2 * radius;
    return `M${String(roundTenth(left - radius))} ${String(top)}a${String(radius)} ${String(radius)} 0 1 1 ${String(across)} 0a${String(radius)} ${String(radius)} 0 1 1${String(-across)} 0z`;
  }
  let [px, py] = [0, 0];
  const steps = outlines[shape].map(([dx, dy]) => {
    const [nx, ny] = [roundTenth(dx * size), roundTenth(dy * size)];
    const step = `${String(roundTenth(nx - px))} ${String(roundTenth(ny - py))}`;
    [px, py] = [nx, ny];
    return step;
  });
  return `M${String(left)} ${String(top)}m${steps.join('l')}z`;
}

export interface PlaceMark extends Spot {
  readonly place: Place;
  readonly shape: PlaceShape;
  readonly box: Box;
}

interface MarkRoom {
  readonly frame: MapFrame;
  /** Half of the width of a mark. */
  readonly size: number;
  /** What new marks keep off: names, and marks that stand already. */
  readonly taken: readonly Box[];
}

/**
 * The marks that a view has room for. A place that would lie on the mark of an earlier one moves beside it; where it
 * would have to move farther than that, it is left out of this view. Places outside the view are left out as well.
 * @param places the most important first
 */
export function placeMarks(places: readonly Place[], { frame, size, taken }: MarkRoom): readonly PlaceMark[] {
  const marks: PlaceMark[] = [];
  for (const place of places) {
    const spot = frame.project([place.lon, place.lat]);
    if (!isInView(spot, frame, 2 * size)) continue;
    const shape = shapeOfKind[place.kind];
    const room = size * (shape === 'capital' ? 1.5 : 1.2);
    const boxes = [...taken, ...marks.map(({ box }) => box)];
    const free = listSpots(spot, { distance: 2.6 * size, side: sideOf(place) }).find((candidate) =>
      boxes.every((box) => !overlaps(box, boxAround(candidate, room))),
    );
    if (free !== undefined) marks.push({ ...free, place, shape, box: boxAround(free, room) });
  }
  return marks;
}

function isInView({ x, y }: Spot, { width, height }: MapFrame, edge: number): boolean {
  return x >= edge && x <= width - edge && y >= edge && y <= height - edge;
}

/** China lies east of the five: a mark that has to move stays on its own side of the border. */
function sideOf({ country }: Place): 1 | -1 {
  return country === 'cn' ? 1 : -1;
}

/** The spot itself, then those around it on its side, then the others; the nearer ones first. */
function listSpots(
  { x, y }: Spot,
  { distance, side }: { readonly distance: number; readonly side: 1 | -1 },
): readonly Spot[] {
  const around = [0, 2, 6, 1, 7, 4, 3, 5].map((eighth) => {
    const angle = (eighth * Math.PI) / 4;
    return { x: x + side * distance * Math.cos(angle), y: y - distance * Math.sin(angle) };
  });
  return [{ x, y }, ...around];
}

function boxAround({ x, y }: Spot, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
