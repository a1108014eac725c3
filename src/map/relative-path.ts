/** Writes the path of a line or of an area in steps, which compress better than places. */
import type { GeoContext } from 'd3';

/** A point of a line, in any unit. */
export type Point = readonly [x: number, y: number];

interface Options {
  /** Decimals of a coordinate. */
  readonly digits: number;
  /** Rings that are smaller than this both ways are left out: islets, and enclaves that nobody could see. */
  readonly leastSize: number;
}

interface RelativePath {
  /** What d3’s `geoPath` draws into. */
  readonly context: GeoContext;
  /** The `d` of all that was drawn. */
  readonly read: () => string;
}

export function createRelativePath({ digits, leastSize }: Options): RelativePath {
  const lines: { readonly points: Point[]; closed: boolean }[] = [];
  const context: GeoContext = {
    arc: () => undefined,
    beginPath: () => undefined,
    moveTo: (x, y) => {
      lines.push({ points: [[x, y]], closed: false });
    },
    lineTo: (x, y) => {
      lines.at(-1)?.points.push([x, y]);
    },
    closePath: () => {
      const line = lines.at(-1);
      if (line !== undefined) line.closed = true;
    },
  };
  const read = (): string =>
    lines
      .filter(({ points, closed }) => !isLoop(points, closed) || sizeOf(points) >= leastSize)
      .map(({ points, closed }) => formatLine(points, { digits, closed }))
      .join('');
  return { context, read };
}

function isLoop(points: readonly Point[], closed: boolean): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return closed || (points.length > 2 && first?.[0] === last?.[0] && first?.[1] === last?.[1]);
}

function sizeOf(points: readonly Point[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/**
 * The path of one line. Each step goes from rounded place to rounded place, so that errors do not add up; steps that
 * round to nothing are left out.
 */
export function formatLine(
  points: readonly Point[],
  { digits, closed }: { readonly digits: number; readonly closed: boolean },
): string {
  const unit = 10 ** digits;
  const rounded = points.map(([x, y]): Point => [Math.round(x * unit), Math.round(y * unit)]);
  let [px, py] = rounded[0] ?? [0, 0];
  let path = `M${formatPair(px, py, unit)}l`;
  let steps = 0;
  for (const [x, y] of rounded.slice(1)) {
    if (x === px && y === py) continue;
    const step = formatPair(x - px, y - py, unit);
    path += steps === 0 || step.startsWith('-') ? step : ` ${step}`;
    [px, py] = [x, y];
    steps += 1;
  }
  if (steps === 0) return '';
  return closed ? `${path}z` : path;
}

function formatPair(x: number, y: number, unit: number): string {
  const [left, right] = [formatNumber(x / unit), formatNumber(y / unit)];
  return right.startsWith('-') ? `${left}${right}` : `${left} ${right}`;
}

function formatNumber(value: number): string {
  return String(Number(value.toFixed(2))).replace(/^(-?)0\./, '$1.');
}

/** To a tenth of a unit, which is less than a reader can see. */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
