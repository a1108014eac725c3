/** The view of a map: what part of the earth it shows, and how degrees become units of the drawing. */
import { geoConicEqualArea } from 'd3';
import type { Spot } from '#src/charts/shared/labels.ts';
import type { Position } from './atlas.ts';
import type { Box } from '#src/model/map-bounds.ts';

export interface MapSize {
  /** In units of the drawing. */
  readonly width: number;
  readonly height: number;
}

export interface MapFrame extends MapSize {
  readonly project: (position: Position) => Spot;
  /** All that is in view lies in this box; corners reach farther than edges. */
  readonly box: Box;
}

interface FrameOptions extends MapSize {
  /** The height, where what is framed is so wide and flat that it needs less than `height`. */
  readonly leastHeight: number;
  /** Room around what is framed, in units of the drawing. */
  readonly margin: number;
  /** The map shows at least so many degrees of latitude across its width, however close together the places are. */
  readonly leastSpan: number;
}

/**
 * Standard parallels of Albers’ equal-area projection, one sixth of the range of latitudes inside each edge of 24–56° N,
 * by the rule of Kavrayskiy that Snyder gives (“Map Projections: A Working Manual”, USGS 1395, 1987, p. 99).
 */
const parallels: [number, number] = [29, 51];

/** The closest view of given width that has all positions in it, with north upwards in its middle. */
export function frameOn(positions: readonly Position[], options: FrameOptions): MapFrame {
  const { width, margin, leastSpan } = options;
  const lons = positions.map(([lon]) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const projection = geoConicEqualArea().parallels(parallels).rotate([-middle, 0]).translate([0, 0]);
  const flat = positions.map(([lon, lat]): readonly [number, number] => projection([lon, lat]) ?? [0, 0]);
  const [left, right] = extentOf(flat.map(([x]) => x));
  const [top, bottom] = extentOf(flat.map(([, y]) => y));
  const ratio = right > left ? (bottom - top) / (right - left) : 1;
  const height = Math.min(
    options.height,
    Math.max(options.leastHeight, ratio * (width - 2 * margin) + 2 * margin),
  );
  const grow = Math.min(
    (width - 2 * margin) / (right - left),
    (height - 2 * margin) / (bottom - top),
    width / (((leastSpan * Math.PI) / 180) * projection.scale()),
  );
  projection
    .scale(grow * projection.scale())
    .translate([width / 2 - (grow * (left + right)) / 2, height / 2 - (grow * (top + bottom)) / 2]);
  const size = { width, height: Math.round(height) };
  const project = ([lon, lat]: Position): Spot => {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    return { x, y };
  };
  return { ...size, project, box: boxInView(projection, size) };
}

function extentOf(values: readonly number[]): readonly [least: number, greatest: number] {
  return [Math.min(...values), Math.max(...values)];
}

type Projection = ReturnType<typeof geoConicEqualArea>;

function boxInView(projection: Projection, { width, height }: MapSize): Box {
  const edge = [0, 0.25, 0.5, 0.75, 1].flatMap((share): [number, number][] => [
    [share * width, 0],
    [share * width, height],
    [0, share * height],
    [width, share * height],
  ]);
  const seen = edge.map((point): readonly [number, number] => projection.invert?.(point) ?? [0, 0]);
  const [lons, lats] = [seen.map(([lon]) => lon), seen.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The corners and edges of a box, for framing it. */
export function outlineOf([west, south, east, north]: Box): readonly Position[] {
  const middle = (west + east) / 2;
  return [west, middle, east].flatMap((lon): Position[] => [
    [lon, south],
    [lon, north],
  ]);
}
