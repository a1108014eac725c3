/** Labels of a plot placed with care: every value that the editor asks for, names where they are read with their lines. */
import { baselineShift, boxOf, type Stretch } from '../shared/labels.ts';
import { boxOfBand, requestGapLabels } from './line-bands.ts';
import { drawEnd, type EndLabel, layoutEnds } from './line-ends.ts';
import {
  listObstacles,
  listStretches,
  requestNames,
  requestScaleNote,
  requestValues,
} from './line-labels.ts';
import type { PlacedPoint, PlacedSeries } from './line-layout.ts';
import { type PlacedRequest, placeWithLeaders } from './line-leaders.ts';
import type { DrawnLabel, LabelPlot, UnlabelledPlot } from './line-plot.ts';

/** How a reader learns which line is whose; panels have a head that tells it, and leave out what is written of the basis. */
export type Naming = 'beside' | 'ends' | 'key' | 'panel';

/** Labels beside points and lines. @param years whose values are written, besides the last one of each line */
export function labelWithCare(naming: Naming, years: readonly number[]): LabelPlot {
  return (plot) => {
    const { layout, points, bands, scale } = plot;
    const isLast = (point: PlacedPoint, line: PlacedSeries): boolean => point === line.points.at(-1);
    const ends = listEnds(layout, naming);
    const requests = [
      ...requestValues(
        layout,
        (point, line) => (isLast(point, line) ? ends.length === 0 : years.includes(point.year)),
        points,
      ),
      ...requestGapLabels(
        bands,
        naming === 'panel' ? 'at missing years only' : 'everywhere',
        layout.fontSize,
      ),
      ...(naming === 'beside' ? requestNames(layout, bands.map(boxOfBand)) : []),
      ...(scale === 'log' && naming !== 'panel' ? [requestScaleNote(layout)] : []),
    ];
    const placed = placeWithLeaders(requests, surroundingsOf(plot, ends));
    return {
      labels: [...placed.map(drawLabel), ...ends.map(drawEnd)],
      leaders: [
        ...placed.map(({ leader, request: { tone } }) => ({ path: leader, tone })),
        ...ends.map(({ leader, tone }) => ({ path: leader, tone })),
      ].flatMap(({ path, tone }) => (path === undefined ? [] : [{ path, tone }])),
      hasLabel: ({ x, y }) => placed.some(({ request: { own } }) => own?.x === x && own.y === y),
    };
  };
}

function listEnds(layout: UnlabelledPlot['layout'], naming: Naming): readonly EndLabel[] {
  if (naming === 'panel') return layoutEnds(layout, 'values');
  return naming === 'ends' ? layoutEnds(layout) : [];
}

function surroundingsOf(
  { layout, points }: UnlabelledPlot,
  ends: readonly EndLabel[],
): Parameters<typeof placeWithLeaders>[1] {
  const { bounds, fontSize, series } = layout;
  return {
    bounds,
    stretches: [
      ...series.flatMap(listStretches),
      ...ends.flatMap(({ leader, own, x, y }): Stretch[] => (leader === undefined ? [] : [[own, { x, y }]])),
    ],
    boxes: [
      ...listObstacles(layout, points),
      ...ends.map(({ text, x, y }) => boxOf(text, { x, y, anchor: 'start', side: 'middle' }, fontSize)),
    ],
    fontSize,
  };
}

function drawLabel({ request: { kind, text, tone, dash }, place }: PlacedRequest): DrawnLabel {
  return { kind, text, tone, dash, ...place, shift: baselineShift[place.side] };
}
