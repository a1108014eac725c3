/** What a line chart has to say beside its lines, and where it tries to say it. */
import { listSegments } from '#src/trade/series.ts';
import {
  type Box,
  boxOf,
  distanceTo,
  type LabelRequest,
  overlaps,
  type Place,
  type Spot,
  type Stretch,
} from '../shared/labels.ts';
import type { ShownSeries } from '../state/shown-series.ts';
import { logScaleNote } from '../words/series-words.ts';
import { formatValue } from '../words/value-words.ts';
import { type LineLayout, listTickBoxes, type PlacedPoint, type PlacedSeries } from './line-layout.ts';

/** A label before it is placed. */
export interface LineLabelRequest extends LabelRequest, Pick<ShownSeries, 'tone' | 'dash'> {
  readonly kind: 'value' | 'series' | 'gap' | 'scale';
}

/** The straight pieces of a line, whole where it is whole. */
export function listStretches(series: PlacedSeries): readonly Stretch[] {
  return listSegments(series).flatMap((segment) =>
    segment.slice(1).map((to, index): Stretch => [segment[index] ?? to, to]),
  );
}

/** Boxes that no label may cover: points that are drawn, and the texts of the axes. */
export function listObstacles(layout: LineLayout, drawn: readonly Spot[]): readonly Box[] {
  const reach = layout.fontSize * 0.38;
  const points = drawn.map(({ x, y }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  return [...points, ...listTickBoxes(layout)];
}

/**
 * Values in the order in which they may claim room: the last of each line first, then the first year, then those between;
 * of one year the greater first.
 * @param drawn all points that are drawn; those with values are among them
 */
export function requestValues(
  { series, fontSize }: LineLayout,
  isLabelled: (point: PlacedPoint, line: PlacedSeries) => boolean,
  drawn: readonly Spot[],
): readonly LineLabelRequest[] {
  const labelled = series.flatMap((line) =>
    line.points.filter((point) => isLabelled(point, line)).map((point) => ({ point, line })),
  );
  const first = Math.min(...labelled.map(({ point }) => point.year));
  const rankOf = ({ point, line }: (typeof labelled)[number]): number =>
    point === line.points.at(-1) ? 0 : point.year === first ? 1 : 2;
  const ranked = labelled.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) || one.point.year - other.point.year || other.point.value - one.point.value,
  );
  return ranked.map(({ point, line: { tone, dash, unit, points } }) => ({
    kind: 'value' as const,
    text: formatValue(point.value, unit, point.mark),
    tone,
    dash,
    own: point,
    rivals: drawn.filter(({ x, y }) => x !== point.x || y !== point.y),
    places: placesAround(point, fontSize, point === points.at(-1) ? 'end' : 'middle'),
  }));
}

/** First over the point; then beside it, where its line has ended on the side without a line; then under it. */
function placesAround({ x, y }: Spot, fontSize: number, at: 'middle' | 'end'): readonly Place[] {
  return [0.62, 0.95, 1.35].flatMap((distance): readonly Place[] => {
    const away = distance * fontSize;
    const aside = away * 0.75;
    const left: readonly Place[] = [
      { x: x - aside, y: y - aside * 0.6, anchor: 'end', side: 'above' },
      { x: x - away, y, anchor: 'end', side: 'middle' },
    ];
    const right: readonly Place[] = [
      { x: x + away, y, anchor: 'start', side: 'middle' },
      { x: x + aside, y: y - aside * 0.6, anchor: 'start', side: 'above' },
    ];
    // At the edge of a panel text ends with its point.
    const edge = x + fontSize * 0.35;
    const flush: readonly Place[] = [
      { x: edge, y: y - away, anchor: 'end', side: 'above' },
      { x: edge, y: y + away, anchor: 'end', side: 'below' },
    ];
    return [
      { x, y: y - away, anchor: 'middle', side: 'above' },
      ...(at === 'end' ? [...right, ...left] : [...left, ...right]),
      { x, y: y + away, anchor: 'middle', side: 'below' },
      ...(at === 'end' ? flush : []),
      { x: x + aside, y: y + aside, anchor: 'start', side: 'below' },
      { x: x - aside, y: y + aside, anchor: 'end', side: 'below' },
    ];
  });
}

/** How far a name keeps from other lines where it can, in em. */
const clear = 4;

/**
 * Names of the lines, each where it is near to its own line and far from the others, and not on a shaded stretch as long
 * as there is another place. One line needs no name.
 */
export function requestNames(
  { series: all, fontSize }: LineLayout,
  bands: readonly Box[],
): readonly LineLabelRequest[] {
  if (all.length < 2) return [];
  return all.map((series) => {
    const others = all.filter((other) => other !== series).flatMap(listStretches);
    const rated = series.points
      .flatMap((point) => placesOfName(point, fontSize))
      .map(({ place, away }) => {
        const box = boxOf(series.name, place, fontSize);
        const isShaded = bands.some((band) => overlaps(box, band));
        const clearance = Math.min(clear * fontSize, distanceTo(place, others));
        return { place, rating: clearance - away - (isShaded ? 2 * clear * fontSize : 0) };
      });
    return {
      kind: 'series' as const,
      text: series.name,
      tone: series.tone,
      dash: series.dash,
      own: undefined,
      rivals: [],
      places: rated
        .toSorted((one, other) => other.rating - one.rating || other.place.x - one.place.x)
        .map(({ place }) => place),
    };
  });
}

function placesOfName(
  { x, y }: PlacedPoint,
  fontSize: number,
): readonly { readonly place: Place; readonly away: number }[] {
  return [0.5, 0.9, 1.3].flatMap((distance) => {
    const away = fontSize * distance;
    const places: readonly Place[] = [
      { x: x - away, y: y - away * 0.5, anchor: 'end', side: 'above' },
      { x, y: y - away * 1.1, anchor: 'middle', side: 'above' },
      { x: x + away, y: y + away * 0.5, anchor: 'start', side: 'below' },
      { x, y: y + away * 1.1, anchor: 'middle', side: 'below' },
    ];
    return places.map((place) => ({ place, away: away * 2 }));
  });
}

/** A logarithmic axis says so, where the lines leave room for it. */
export function requestScaleNote({ plot }: LineLayout): LineLabelRequest {
  return {
    kind: 'scale',
    text: logScaleNote,
    tone: 'muted',
    dash: 'solid',
    own: undefined,
    rivals: [],
    places: [
      { x: plot.left, y: plot.top, anchor: 'start', side: 'above' },
      { x: plot.right, y: plot.bottom - 4, anchor: 'end', side: 'above' },
      { x: plot.left, y: plot.bottom - 4, anchor: 'start', side: 'above' },
      { x: plot.right, y: plot.top, anchor: 'end', side: 'above' },
    ],
  };
}
