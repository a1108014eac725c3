import type { Spotted } from '../shared/spots.ts';

/** The figure whose spot is nearest to a place in the drawing; undefined where there are none. */
export function findNearest(
  spots: readonly Spotted[],
  { x, y }: { readonly x: number; readonly y: number },
): Spotted | undefined {
  let best: Spotted | undefined;
  let least = Infinity;
  for (const spot of spots) {
    // A reader points at a year rather than at a value: height counts for less.
    const away = Math.hypot(spot.x - x, (spot.y - y) * 0.6);
    if (away < least) [best, least] = [spot, away];
  }
  return best;
}

/** How far keys lead along a row. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Where a key leads from a figure: left and right along its row, up and down to the nearest figure of the row that
 * follows on the screen, Home and End to the ends of the row. Every figure can be reached from every other one.
 */
export function findNext(
  spots: readonly Spotted[],
  from: Spotted | undefined,
  key: string,
): Spotted | undefined {
  const step = steps[key];
  const isVertical = key === 'ArrowUp' || key === 'ArrowDown';
  if (step === undefined && !isVertical) return undefined;
  if (from === undefined) return spots[0];
  if (step === undefined) return findInNextRow(spots, from, key === 'ArrowUp' ? -1 : 1);
  const row = spots.filter((spot) => spot.row === from.row);
  const at = row.findIndex(({ line, column }) => line === from.line && column === from.column);
  return row[Math.min(Math.max(at + step, 0), row.length - 1)];
}

function findInNextRow(spots: readonly Spotted[], from: Spotted, step: 1 | -1): Spotted | undefined {
  const rows = [...new Set(spots.map(({ row }) => row))].toSorted((one, other) => one - other);
  const next = rows[rows.indexOf(from.row) + step];
  if (next === undefined) return from;
  return spots
    .filter(({ row }) => row === next)
    .reduce((best, one) => (Math.abs(one.x - from.x) < Math.abs(best.x - from.x) ? one : best));
}
