/** Values that find no room beside their points stand farther away, joined to them by a thin line. */
import {
  type Box,
  boxOf,
  crosses,
  meet,
  type Place,
  placeLabels,
  type Spot,
  type Stretch,
  type Surroundings,
} from '../shared/labels.ts';
import { pathThrough } from '../shared/scales.ts';
import type { LineLabelRequest } from './line-labels.ts';

export interface PlacedRequest {
  readonly request: LineLabelRequest;
  readonly place: Place;
  readonly leader: string | undefined;
}

/** A place for every request that has one: first those of values, near or far; then the others, near only. */
export function placeWithLeaders(
  requests: readonly LineLabelRequest[],
  surroundings: Surroundings,
): readonly PlacedRequest[] {
  const isValue = ({ own }: LineLabelRequest): boolean => own !== undefined;
  const near = placeNear(requests.filter(isValue), surroundings);
  let taken = surround(surroundings, near);
  const values = near.flatMap((placed): readonly PlacedRequest[] => {
    if (placed.place !== undefined) return [{ ...placed, place: placed.place }];
    const far = placeFar(placed.request, taken);
    if (far === undefined) return [];
    taken = surround(taken, [far]);
    return [far];
  });
  const others = placeNear(
    requests.filter((request) => !isValue(request)),
    taken,
  );
  return [
    ...values,
    ...others.flatMap((placed) => (placed.place === undefined ? [] : [{ ...placed, place: placed.place }])),
  ];
}

interface NearRequest {
  readonly request: LineLabelRequest;
  readonly place: Place | undefined;
  readonly leader: undefined;
}

function placeNear(
  requests: readonly LineLabelRequest[],
  surroundings: Surroundings,
): readonly NearRequest[] {
  const places = placeLabels(requests, surroundings);
  return requests.map((request, index) => ({ request, place: places[index], leader: undefined }));
}

/** What is in the way after some labels have been placed. */
function surround(
  surroundings: Surroundings,
  placed: readonly (Pick<PlacedRequest, 'request'> & {
    readonly place: Place | undefined;
    readonly leader: string | undefined;
  })[],
): Surroundings {
  const { fontSize } = surroundings;
  const stood = placed.flatMap(({ request, place, leader }) =>
    place === undefined ? [] : [{ request, leader, box: boxOf(request.text, place, fontSize) }],
  );
  const leaders = stood.flatMap(({ request: { own }, leader, box }) =>
    leader === undefined || own === undefined ? [] : [leaderTo(box, own, fontSize)],
  );
  return {
    ...surroundings,
    stretches: [...surroundings.stretches, ...leaders],
    boxes: [...surroundings.boxes, ...stood.map(({ box }) => box)],
  };
}

function placeFar(request: LineLabelRequest, surroundings: Surroundings): PlacedRequest | undefined {
  const { fontSize, boxes } = surroundings;
  const { own } = request;
  if (own === undefined) return undefined;
  const others = surroundings.stretches.filter((ends) =>
    ends.every(({ x, y }) => x !== own.x || y !== own.y),
  );
  const places = listFarPlaces(own, fontSize).filter((place) => {
    const leader = leaderTo(boxOf(request.text, place, fontSize), own, fontSize);
    const isCrossed = others.some((stretch) => meet(stretch, [own, leader[1]]));
    return !isCrossed && !boxes.some((box) => crosses(leader, box));
  });
  const [place] = placeLabels([{ ...request, rivals: [], places }], surroundings);
  if (place === undefined) return undefined;
  const leader = pathThrough(leaderTo(boxOf(request.text, place, fontSize), own, fontSize));
  return { request, place, leader };
}

/** In degrees, clockwise from the right: first over the point, then beside it, then under it. */
const directions = [-90, -75, -105, -60, -120, -45, -135, -30, -150, -15, -165, 90, 70, 110, 45, 135, 0, 180];

/** Around a point, first the nearest ones. */
function listFarPlaces({ x, y }: Spot, fontSize: number): readonly Place[] {
  return [1.5, 2, 2.6, 3.3].flatMap((distance) =>
    directions.map((degrees): Place => {
      const [right, down] = [Math.cos((degrees / 180) * Math.PI), Math.sin((degrees / 180) * Math.PI)];
      return {
        x: x + right * distance * fontSize,
        y: y + down * distance * fontSize,
        anchor: Math.abs(right) < 0.3 ? 'middle' : right < 0 ? 'end' : 'start',
        side: Math.abs(down) < 0.3 ? 'middle' : down < 0 ? 'above' : 'below',
      };
    }),
  );
}

/** From beside the point to the edge of the text that is nearest to it. */
function leaderTo({ left, right, top, bottom }: Box, own: Spot, fontSize: number): Stretch {
  const edge = { x: Math.min(right, Math.max(left, own.x)), y: Math.min(bottom, Math.max(top, own.y)) };
  const length = Math.hypot(edge.x - own.x, edge.y - own.y);
  const start = length === 0 ? 0 : (fontSize * 0.6) / length;
  return [
    { x: own.x + (edge.x - own.x) * start, y: own.y + (edge.y - own.y) * start },
    { x: edge.x + (own.x - edge.x) * 0.05, y: edge.y + (own.y - edge.y) * 0.05 },
  ];
}
