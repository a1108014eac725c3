/**
 * Places labels so that none meets another, a point or a line. A label that finds no free place is left out; its value
 * is in the table under the chart.
 */
import { roundCoordinate } from './scales.ts';
import { textWidth } from './text-width.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight piece of a line. */
export type Stretch = readonly [from: Spot, to: Spot];

/**
 * How text hangs on its spot: `above` has its baseline there, `below` its top, `middle` its middle. Text that a style
 * sheet makes smaller stays inside the box of the larger one.
 */
export interface Place extends Spot {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly side: 'above' | 'middle' | 'below';
}

export interface LabelRequest {
  readonly text: string;
  /** What the label belongs to: no line may pass between the two. */
  readonly own: Spot | undefined;
  /** Points that a reader could take for its own; it stands closer to its own than to them. */
  readonly rivals: readonly Spot[];
  /** From the best to the last resort. */
  readonly places: readonly Place[];
}

/** What is in the way, and what must not be left. */
export interface Surroundings {
  readonly bounds: Box;
  readonly stretches: readonly Stretch[];
  readonly boxes: readonly Box[];
  readonly fontSize: number;
}

/** A place for each request in turn, or undefined where there is none; earlier requests come first. */
export function placeLabels(
  requests: readonly LabelRequest[],
  { bounds, stretches, boxes, fontSize }: Surroundings,
): readonly (Place | undefined)[] {
  const taken: Box[] = [...boxes];
  return requests.map((request) => {
    for (const place of request.places) {
      const box = boxOf(request.text, place, fontSize);
      const isFree =
        isInside(box, bounds) &&
        !taken.some((other) => overlaps(box, other)) &&
        !stretches.some((stretch) => crosses(stretch, widen(box, fontSize * 0.12)));
      if (!isFree || !belongs(box, request, stretches)) continue;
      taken.push(box);
      return { ...place, x: roundCoordinate(place.x), y: roundCoordinate(place.y) };
    }
    return undefined;
  });
}

/** Whether a reader will read a label in this box with its own point. */
function belongs(
  box: Box,
  { own, rivals }: Pick<LabelRequest, 'own' | 'rivals'>,
  stretches: readonly Stretch[],
): boolean {
  if (own === undefined) return true;
  const edge = nearestIn(box, own);
  const away = Math.hypot(edge.x - own.x, edge.y - own.y);
  const isConfused = rivals.some((rival) => {
    const other = nearestIn(box, rival);
    return Math.hypot(other.x - rival.x, other.y - rival.y) < away;
  });
  // The way begins a little off the point, because the point's own line begins in it.
  const start = { x: own.x + (edge.x - own.x) * 0.3, y: own.y + (edge.y - own.y) * 0.3 };
  return !isConfused && !stretches.some((stretch) => meet(stretch, [start, edge]));
}

function nearestIn({ left, right, top, bottom }: Box, { x, y }: Spot): Spot {
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}

/** Whether two stretches cross, that is, whether each has the ends of the other on both its sides. */
export function meet([a, b]: Stretch, [c, d]: Stretch): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function turn(from: Spot, to: Spot, spot: Spot): number {
  return Math.sign((to.x - from.x) * (spot.y - from.y) - (to.y - from.y) * (spot.x - from.x));
}

/** Ascent and descent of a line of text, in em; figures and capitals of Source Sans reach 0.66. */
const ascent = 0.74;
const descent = 0.2;

/** The shift of the baseline from the spot, in em: the `dy` of a text element. */
export const baselineShift: Record<Place['side'], number> = { above: 0, middle: 0.33, below: ascent };

/** The room that a text takes at a place. */
export function boxOf(text: string, { x, y, anchor, side }: Place, fontSize: number): Box {
  const width = textWidth(text, fontSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const baseline = y + baselineShift[side] * fontSize;
  return {
    left,
    right: left + width,
    top: baseline - ascent * fontSize,
    bottom: baseline + descent * fontSize,
  };
}

/** A line has a thickness: text keeps this distance. */
function widen({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

/** Whether a stretch touches a box: Liang and Barsky's clipping, which leaves nothing where it does not. */
export function crosses([from, to]: Stretch, { left, right, top, bottom }: Box): boolean {
  // Most stretches lie on one side of a box as a whole.
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false;
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let start = 0;
  let end = 1;
  const sides = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const;
  for (const [direction, distance] of sides) {
    if (direction === 0 && distance < 0) return false;
    if (direction < 0) start = Math.max(start, distance / direction);
    if (direction > 0) end = Math.min(end, distance / direction);
  }
  return start <= end;
}

/** How far a spot is from the nearest of some stretches; infinite where there are none. */
export function distanceTo(spot: Spot, stretches: readonly Stretch[]): number {
  return stretches.reduce((nearest, [from, to]) => {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / length;
    const share = Math.min(1, Math.max(0, along));
    return Math.min(nearest, Math.hypot(spot.x - from.x - share * dx, spot.y - from.y - share * dy));
  }, Infinity);
}
