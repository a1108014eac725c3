/**
 * Corridors as schematic lines between their stops. Where several share a stretch they run side by side; pipelines bend
 * a little, because a straight one would lie on the railways between the same towns.
 */
import type { Spot, Stretch } from '#src/charts/shared/labels.ts';
import type { Place } from '#src/model/place.ts';
import type { Route } from '#src/model/route.ts';
import type { MapFrame } from './map-frame.ts';
import { formatLine, roundTenth } from './relative-path.ts';

export interface RouteLine {
  readonly route: Route;
  readonly d: string;
  readonly stretches: readonly Stretch[];
}

interface Options {
  readonly places: ReadonlyMap<string, Place>;
  readonly frame: MapFrame;
  /** Between lines that run side by side, in units of the drawing. */
  readonly gap: number;
}

interface Leg {
  readonly route: Route;
  readonly from: Spot;
  readonly to: Spot;
}

/** The line of each corridor, in their order. Stops that no place describes are passed over. */
export function routeLines(routes: readonly Route[], { places, frame, gap }: Options): readonly RouteLine[] {
  const legsOf = routes.map((route) => listLegs(route, places, frame));
  const bundles = bundleLegs(legsOf.flat(), gap);
  return routes.map((route, index) => {
    const stretches = (legsOf[index] ?? []).map((leg) => {
      const bundle = bundles.find((legs) => legs.includes(leg)) ?? [leg];
      const beside = routes.filter((other) => bundle.some((shared) => shared.route === other));
      return shiftLeg(leg, (beside.indexOf(route) - (beside.length - 1) / 2) * gap);
    });
    const isBent = route.kind === 'pipeline';
    return {
      route,
      stretches: isBent ? stretches.flatMap(splitBend) : stretches,
      d: isBent ? formatBends(stretches) : formatStraight(stretches),
    };
  });
}

function formatStraight(stretches: readonly Stretch[]): string {
  const spots = stretches.flat().map(({ x, y }): [number, number] => [x, y]);
  return formatLine(spots, { digits: 1, closed: false });
}

function formatBends(stretches: readonly Stretch[]): string {
  const format = ({ x, y }: Spot): string => `${String(roundTenth(x))} ${String(roundTenth(y))}`;
  const curves = stretches.map((stretch, index) => {
    const [from, to] = stretch;
    return `${index === 0 ? 'M' : 'L'}${format(from)}Q${format(bendOf(stretch))} ${format(to)}`;
  });
  return curves.join('');
}

/** How far the control point lies from the straight line, in parts of its length. */
const bend = 0.11;

/** The control point of a curve, on the northern side of its straight line. */
function bendOf([from, to]: Stretch): Spot {
  const turn = to.x > from.x ? 1 : -1;
  return {
    x: (from.x + to.x) / 2 + turn * bend * (to.y - from.y),
    y: (from.y + to.y) / 2 - turn * bend * (to.x - from.x),
  };
}

/** A curve as short straight pieces, for what must keep off it. */
function splitBend(stretch: Stretch): readonly Stretch[] {
  const [from, to] = stretch;
  const { x, y } = bendOf(stretch);
  const pieces = 8;
  const spots = Array.from({ length: pieces + 1 }, (_, index): Spot => {
    const t = index / pieces;
    const [start, middle, end] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return {
      x: start * from.x + middle * x + end * to.x,
      y: start * from.y + middle * y + end * to.y,
    };
  });
  return spots.slice(1).map((spot, index): Stretch => [spots[index] ?? spot, spot]);
}

function listLegs(route: Route, places: ReadonlyMap<string, Place>, frame: MapFrame): readonly Leg[] {
  const spots = route.via.flatMap((id) => {
    const place = places.get(id);
    return place === undefined ? [] : [frame.project([place.lon, place.lat])];
  });
  return spots.slice(1).map((to, index): Leg => ({ route, from: spots[index] ?? to, to }));
}

/** Legs that would cover each other, together. */
function bundleLegs(legs: readonly Leg[], gap: number): readonly (readonly Leg[])[] {
  const bundles: Leg[][] = [];
  for (const leg of legs) {
    const touching = bundles.filter((bundle) => bundle.some((other) => covers(leg, other, gap)));
    const merged = [...touching.flat(), leg];
    for (const bundle of touching) bundles.splice(bundles.indexOf(bundle), 1);
    bundles.push(merged);
  }
  return bundles;
}

/** Whether two legs run within `gap` of each other all along the stretch that both pass; crossing is not covering. */
function covers(one: Leg, other: Leg, gap: number): boolean {
  const length = lengthOf(one);
  if (length === 0 || (one.route.kind === 'pipeline') !== (other.route.kind === 'pipeline')) return false;
  const at = (spot: Spot): { readonly along: number; readonly aside: number } => {
    const [dx, dy] = [(one.to.x - one.from.x) / length, (one.to.y - one.from.y) / length];
    const [x, y] = [spot.x - one.from.x, spot.y - one.from.y];
    return { along: x * dx + y * dy, aside: y * dx - x * dy };
  };
  const [start, end] = [at(other.from), at(other.to)].toSorted((a, b) => a.along - b.along);
  if (start === undefined || end === undefined || start.along === end.along) return false;
  const from = Math.max(0, start.along);
  const to = Math.min(length, end.along);
  const asideAt = (along: number): number =>
    start.aside + ((along - start.along) / (end.along - start.along)) * (end.aside - start.aside);
  const least = Math.min(4 * gap, 0.9 * Math.min(length, lengthOf(other)));
  return to - from >= least && Math.abs(asideAt(from)) < gap && Math.abs(asideAt(to)) < gap;
}

function lengthOf({ from, to }: Leg): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** A leg that is shorter than its shift would stand across its own way; the marks of its stops cover it. */
function shiftLeg(leg: Leg, shift: number): Stretch {
  const { from, to } = leg;
  const length = lengthOf(leg);
  if (length <= 2 * Math.abs(shift)) return [from, to];
  // To the same side whichever way a leg is walked, so that corridors in opposite directions do not change places.
  const turn = to.x > from.x || (to.x === from.x && to.y > from.y) ? 1 : -1;
  const x = (turn * shift * (from.y - to.y)) / length;
  const y = (turn * shift * (to.x - from.x)) / length;
  return [
    { x: from.x + x, y: from.y + y },
    { x: to.x + x, y: to.y + y },
  ];
}
