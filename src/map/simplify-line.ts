/** A point of a line, in any unit. */
type Point = readonly [x: number, y: number];

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
  for (const [offset, point] of points.slice(first + 1, last).entries()) {
    const distance = distanceToStretch(point, start, end);
    if (distance > found.distance) found = { index: first + 1 + offset, distance };
  }
  return found;
}

function distanceToStretch([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
