/** Geometry of a line chart: from series and a size to coordinates. No document, no template. */
import type { NoDrawing } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import type { ScaleKind } from '../shared/scales.ts';
import type { ShownSeries } from '../state/shown-series.ts';
import { emptyChart } from '../words/series-words.ts';
import { endRoomOf, hasRoomForEnds } from './line-ends.ts';
import { countKeyRows, layoutKey } from './line-key.ts';
import { labelWithCare, type Naming } from './line-labelling.ts';
import { layoutLine, type LineLayout } from './line-layout.ts';
import { drawPlot, type LineGeometry, listDrawable } from './line-plot.ts';

export interface LineOptions {
  readonly size: Layout;
  readonly scale: ScaleKind;
  /** Years whose values are written beside their points, besides the last one of each line. */
  readonly labels: readonly number[];
}

/** Everything that a line chart draws, in units of its view box. */
export function lineGeometry(
  given: readonly ShownSeries[],
  { size, scale, labels: years }: LineOptions,
): LineGeometry | NoDrawing {
  const series = listDrawable(given, scale);
  if (series.length === 0) return { empty: emptyChart };
  const frame = { size, scale, keyRows: 0, endRoom: 0 };
  const draw = (layout: LineLayout, naming: Naming): LineGeometry =>
    drawPlot(layout, { years, scale }, labelWithCare(naming, years));
  const hasEnds = series.length > 1 && hasRoomForEnds(series, size);
  const drawEnds = (): LineGeometry =>
    draw(layoutLine(series, { ...frame, endRoom: endRoomOf(series, size.fontSize) }), 'ends');
  if (hasEnds && series.length > 2) return drawEnds();
  const direct = draw(layoutLine(series, frame), 'beside');
  const named = direct.labels.filter(({ kind }) => kind === 'series').length;
  if (series.length === 1 || named === series.length) return direct;
  if (hasEnds) return drawEnds();
  const key = layoutKey(series, size);
  return { ...draw(layoutLine(series, { ...frame, keyRows: countKeyRows(key) }), 'key'), key };
}
