/**
 * A line chart that a reader has changed: names and last values at the ends of lines, where nothing can collide. The
 * code that finds places inside the plot stays out of browsers.
 */
import type { Drawing, NoDrawing } from '../shared/drawing.ts';
import { type Box, boxOf, overlaps } from '../shared/labels.ts';
import type { Layout } from '../shared/layout.ts';
import type { ScaleKind } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import type { ShownSeries } from '../state/shown-series.ts';
import { emptyChart, gapLabels, logScaleNote } from '../words/series-words.ts';
import { toDrawing } from './line-drawing.ts';
import { drawEnd, endRoomOf, hasRoomForEnds, layoutEnds } from './line-ends.ts';
import { countKeyRows, layoutKey } from './line-key.ts';
import { layoutLine } from './line-layout.ts';
import { type DrawnLabel, drawPlot, type LabelPlot, listDrawable } from './line-plot.ts';

/** A line chart with its ends labelled; with a key above it, where names leave the plot no room beside them. */
export function drawLineView(
  given: readonly ShownSeries[],
  { size, scale }: { readonly size: Layout; readonly scale: ScaleKind },
): Drawing | NoDrawing {
  const series = listDrawable(given, scale);
  if (series.length === 0) return { empty: emptyChart };
  const hasEnds = hasRoomForEnds(series, size);
  const key = hasEnds ? [] : layoutKey(series, size);
  const layout = layoutLine(series, {
    size,
    scale,
    keyRows: countKeyRows(key),
    endRoom: hasEnds ? endRoomOf(series, size.fontSize) : 0,
  });
  return toDrawing({ ...drawPlot(layout, { years: [], scale }, labelEnds(hasEnds)), key }, size);
}

/** Names at the ends of lines, and over the plot what is to be said of its scale and its gaps. */
function labelEnds(hasEnds: boolean): LabelPlot {
  return ({ layout, bands, scale }) => {
    const { plot, fontSize, bounds } = layout;
    const ends = hasEnds ? layoutEnds(layout) : [];
    const notes = bands.map(({ kind, x, width }) => ({
      text: gapLabels[kind],
      x: x + width / 2,
      kind: 'gap' as const,
    }));
    const log = { text: logScaleNote, x: plot.left + fontSize * 4.2, kind: 'scale' as const };
    const over: DrawnLabel[] = [];
    const taken: Box[] = [];
    for (const { text, x, kind } of scale === 'log' ? [log, ...notes] : notes) {
      const half = textWidth(text, fontSize) / 2;
      const inside = Math.min(Math.max(x, bounds.left + half), bounds.right - half);
      const place = { x: inside, y: plot.top - fontSize * 0.4, anchor: 'middle', side: 'above' } as const;
      const box = boxOf(text, place, fontSize);
      if (taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      over.push({ kind, text, tone: 'muted', dash: 'solid', ...place, shift: 0 });
    }
    return {
      labels: [...over, ...ends.map(drawEnd)],
      leaders: ends.flatMap(({ leader, tone }) => (leader === undefined ? [] : [{ path: leader, tone }])),
      hasLabel: () => false,
    };
  };
}
