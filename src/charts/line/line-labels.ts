/** What a line chart has to say beside its lines, and where it tries to say it. */
import { listSegments } from '#src/trade/series.ts';
import { formatBillions, gapLabel } from '../chart-words.ts';
import {
  type Box,
  distanceTo,
  type LabelRequest,
  type Place,
  type Spot,
  type Stretch,
} from '../shared/labels.ts';
import { type LineLayout, listTickBoxes, type PlacedPoint, type PlacedSeries } from './line-layout.ts';
import type { LineSeries } from './line-series.ts';

/** A label before it is placed. */
export interface LineLabelRequest extends LabelRequest, Pick<LineSeries, 'tone' | 'dash'> {
  readonly kind: 'value' | 'series' | 'gap';
}

/** A stretch of years without a line. */
export interface GapBand extends Spot {
  readonly width: number;
  readonly height: number;
  readonly kind: LineSeries['gaps'][number]['kind'];
}

/** The straight pieces of a line, whole where it is whole. */
export function listStretches(series: PlacedSeries): readonly Stretch[] {
  return listSegments(series).flatMap((segment) =>
    segment.slice(1).map((to, index): Stretch => [segment[index] ?? to, to]),
  );
}

/** Boxes that no label may cover: points that are drawn, and the texts of the axes. */
export function listObstacles(layout: LineLayout, drawn: readonly Spot[]): readonly Box[] {
  const reach = layout.size.fontSize * 0.38;
  const points = drawn.map(({ x, y }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  return [...points, ...listTickBoxes(layout)];
}

/**
 * Values in the order in which they may claim room: the last year first, then the first, then those between; of one year
 * the greater first.
 */
export function requestValues(
  { series, size }: LineLayout,
  years: readonly number[],
  drawn: readonly Spot[],
): readonly LineLabelRequest[] {
  const sorted = years.toSorted((one, other) => one - other);
  const ranked = new Set([sorted.at(-1), sorted[0], ...sorted]);
  return [...ranked].flatMap((year) =>
    series
      .flatMap(({ points, tone, dash }) =>
        points.filter((point) => point.year === year).map((point) => ({ point, tone, dash })),
      )
      .toSorted((one, other) => other.point.value - one.point.value)
      .map(({ point, tone, dash }) => ({
        kind: 'value' as const,
        text: formatBillions(point.value, point.mark),
        tone,
        dash,
        own: point,
        rivals: drawn.filter(({ x, y }) => x !== point.x || y !== point.y),
        places: placesAround(point, size.fontSize),
      })),
  );
}

function placesAround({ x, y }: Spot, fontSize: number): readonly Place[] {
  return [0.62, 0.95, 1.35].flatMap((distance): Place[] => {
    const away = distance * fontSize;
    const aside = away * 0.75;
    return [
      { x, y: y - away, anchor: 'middle', side: 'above' },
      { x: x - aside, y: y - aside * 0.6, anchor: 'end', side: 'above' },
      { x: x - away, y, anchor: 'end', side: 'middle' },
      { x: x + aside, y: y - aside * 0.6, anchor: 'start', side: 'above' },
      { x, y: y + away, anchor: 'middle', side: 'below' },
      { x: x + aside, y: y + aside, anchor: 'start', side: 'below' },
      { x: x - aside, y: y + aside, anchor: 'end', side: 'below' },
    ];
  });
}

/** Names of the lines, each where it is nearest to its own line and farthest from the others. One line needs no name. */
export function requestNames({ series: all, size }: LineLayout): readonly LineLabelRequest[] {
  if (all.length < 2) return [];
  return all.map((series) => {
    const others = all.filter((other) => other !== series).flatMap(listStretches);
    const places = series.points.flatMap((point) => namePlaces(point, size.fontSize));
    const clearance = new Map(places.map((place) => [place, distanceTo(place, others)]));
    const far = size.fontSize * 4;
    return {
      kind: 'series' as const,
      text: series.name,
      tone: series.tone,
      dash: series.dash,
      own: undefined,
      rivals: [],
      places: places.toSorted(
        (one, other) =>
          Math.min(far, clearance.get(other) ?? 0) - Math.min(far, clearance.get(one) ?? 0) ||
          other.x - one.x,
      ),
    };
  });
}

function namePlaces({ x, y }: PlacedPoint, fontSize: number): readonly Place[] {
  const away = fontSize * 0.5;
  return [
    { x: x - away, y: y - away * 0.5, anchor: 'end', side: 'above' },
    { x, y: y - away * 1.1, anchor: 'middle', side: 'above' },
    { x: x + away, y: y + away * 0.5, anchor: 'start', side: 'below' },
    { x, y: y + away * 1.1, anchor: 'middle', side: 'below' },
  ];
}

/** The shaded stretch under a gap: from the axis to a little above the figures on both sides, so that it stays with its line. */
export function layoutBands({ series, x, y, plot, size }: LineLayout): readonly GapBand[] {
  return series.flatMap(({ gaps, points }) =>
    gaps.map(({ kind, after, before }) => {
      const beside = points.filter(({ year }) => year === after || year === before).map(({ value }) => value);
      const top = Math.max(0, y(Math.max(...beside)) - size.fontSize * 0.5);
      return { kind, x: x(after), y: top, width: x(before) - x(after), height: plot.bottom - top };
    }),
  );
}

/** “n.a.” inside a shaded stretch or over it; a change of basis is explained in the caption. */
export function requestGapLabels(layout: LineLayout, bands: readonly GapBand[]): readonly LineLabelRequest[] {
  const lift = layout.size.fontSize * 0.3;
  return bands
    .filter(({ kind }) => kind !== 'basis')
    .map(({ kind, x, y, width, height }) => {
      const middle = { x: x + width / 2, anchor: 'middle' as const };
      const inside = [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => ({
        ...middle,
        y: y + height * share,
        side: 'middle' as const,
      }));
      const over = [1, 3, 5].map((lifts) => ({ ...middle, y: y - lift * lifts, side: 'above' as const }));
      return {
        kind: 'gap' as const,
        text: gapLabel(kind),
        tone: 'c5' as const,
        dash: 'solid' as const,
        own: undefined,
        rivals: [],
        places: [...inside.filter(() => height > layout.size.fontSize * 1.2), ...over],
      };
    });
}
