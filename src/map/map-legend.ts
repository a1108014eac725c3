/** What lines and marks of some maps mean: only those that are there. */
import { type RouteKind, routeKinds, type RouteStatus, routeStatuses } from '#src/model/route.ts';
import { mapWords } from '#src/words/map-words.ts';
import { placeClass, routeClass } from './map-classes.ts';
import type { MapDrawing } from './map-drawing.ts';
import { markPath, placeShapes } from './place-marks.ts';

interface LegendEntry {
  readonly class: string;
  /** In a box of `legendBox`. */
  readonly d: string;
  readonly text: string;
}

/** Width and height of the picture of an entry. */
export const legendBox = { line: [34, 12], mark: [14, 14] } as const;

export interface Legend {
  readonly lines: readonly LegendEntry[];
  readonly marks: readonly LegendEntry[];
}

type Drawn = Pick<MapDrawing, 'routes' | 'places'>;

export function legendOf(drawings: readonly Drawn[]): Legend {
  const routes = drawings.flatMap((drawing) => drawing.routes);
  const places = drawings.flatMap((drawing) => drawing.places);
  const lines = routeKinds.flatMap((kind) =>
    routeStatuses
      .filter((status) => routes.some((route) => route.kind === kind && route.status === status))
      .map((status) => describeLine(kind, status)),
  );
  const marks = placeShapes
    .filter((shape) => places.some((place) => place.shape === shape))
    .map((shape): LegendEntry => ({
      class: placeClass({ precision: 'exact', isSubject: false }),
      d: markPath(shape, { x: 7, y: 7 }, 4),
      text: mapWords.legend.shapes[shape],
    }));
  const hollow = places.find(({ precision }) => precision === 'approximate');
  return { lines, marks: hollow === undefined ? marks : [...marks, describeHollow(hollow)] };
}

function describeLine(kind: RouteKind, status: RouteStatus): LegendEntry {
  return {
    class: routeClass({ kind, status }),
    d: 'M1 6h32',
    text: `${mapWords.kindOfRoute(kind)}, ${mapWords.status(status)}`,
  };
}

function describeHollow({ shape }: Drawn['places'][number]): LegendEntry {
  return {
    class: placeClass({ precision: 'approximate', isSubject: false }),
    d: markPath(shape, { x: 7, y: 7 }, 4),
    text: mapWords.legend.hollow,
  };
}
