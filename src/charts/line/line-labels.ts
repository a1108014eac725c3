/** What a line chart has to say beside its lines, and where it tries to say it. */
import { listSegments } from '#src/trade/series.ts';
import { formatBillions, gapLabel } from '../chart-words.ts';
import { type Box, distanceTo, type Place, type Spot, type Stretch } from '../shared/labels.ts';
import { type LineLayout, listTickBoxes, type PlacedPoint, type PlacedSeries } from './line-layout.ts';
import type { LineSeries } from './line-series.ts';

/** A label before it is placed. */
export interface LineLabelRequest {
  readonly kind: 'value' | 'series' | 'gap';
  readonly text: string;
  readonly tone: LineSeries['tone'];
  readonly dash: LineSeries['dash'];
  readonly places: readonly Place[];
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

/** Values in the order in which they may claim room: the last year first, then the first, then those between. */
export function requestValues(layout: LineLayout, years: readonly number[]): readonly LineLabelRequest[] {
  const sorted = years.toSorted((one, other) => one - other);
  const ranked = new Set([sorted.at(-1), sorted[0], ...sorted]);
  return [...ranked].flatMap((year) =>
    layout.series.flatMap((series) => {
      const point = series.points.find((candidate) => candidate.year === year);
      if (point === undefined) return [];
      const text = formatBillions(point.value, point.mark);
      const places = placesAround(point, layout.size.fontSize);
      return [{ kind: 'value' as const, text, tone: series.tone, dash: series.dash, places }];
    }),
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
export function requestNames(layout: LineLayout): readonly LineLabelRequest[] {
  if (layout.series.length < 2) return [];
  return layout.series.map((series) => {
    const others = layout.series.filter((other) => other !== series).flatMap(listStretches);
    const places = series.points.flatMap((point) => namePlaces(point, layout.size.fontSize));
    const clearance = new Map(places.map((place) => [place, distanceTo(place, others)]));
    const far = layout.size.fontSize * 4;
    return {
      kind: 'series' as const,
      text: series.name,
      tone: series.tone,
      dash: series.dash,
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

/** “n.a.” over or inside a shaded stretch; a change of basis is explained in the caption. */
export function requestGapLabels(layout: LineLayout, bands: readonly GapBand[]): readonly LineLabelRequest[] {
  const lift = layout.size.fontSize * 0.3;
  return bands
    .filter(({ kind }) => kind !== 'basis')
    .map(({ kind, x, y, width, height }) => {
      const middle = { x: x + width / 2, anchor: 'middle' as const };
      return {
        kind: 'gap' as const,
        text: gapLabel(kind),
        tone: 'c5' as const,
        dash: 'solid' as const,
        places: [
          { ...middle, y: y + height / 2, side: 'middle' as const },
          { ...middle, y: y - lift, side: 'above' as const },
          { ...middle, y: y + height - lift, side: 'above' as const },
          { ...middle, y: y - lift * 4, side: 'above' as const },
        ],
      };
    });
}
