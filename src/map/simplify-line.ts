import { distanceTo, type Spot } from '#src/charts/shared/labels.ts';
import type { Point } from './relative-path.ts';

/**
 * Leaves out points as long as no one of them is farther than `tolerance` from the line that remains, after
 * Douglas and Peucker (1973). Both ends stay, so that lines which meet there still do.
 */
export function simplifyLine<P extends Point>(points: readonly P[], tolerance: number): readonly P[] {
  const kept = new Set([0, points.length - 1]);
  const open: (readonly [first: number, last: number])[] = [[0, points.length - 1]];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const [first, last] = stretch;
    const farthest = findFarthest(points, stretch);
    if (farthest.distance <= tolerance) continue;
    kept.add(farthest.index);
    open.push([first, farthest.index], [farthest.index, last]);
  }
  return points.filter((_, index) => kept.has(index));
}

function findFarthest(
  points: readonly Point[],
  [first, last]: readonly [number, number],
): { readonly index: number; readonly distance: number } {
  const [start, end] = [points[first], points[last]];
  let found = { index: first, distance: 0 };
  if (start === undefined || end === undefined) return found;
  const line = [[toSpot(start), toSpot(end)]] as const;
  for (const [offset, point] of points.slice(first + 1, last).entries()) {
    const distance = distanceTo(toSpot(point), line);
    if (distance > found.distance) found = { index: first + 1 + offset, distance };
  }
  return found;
}

function toSpot([x, y]: Point): Spot {
  return { x, y };
}
