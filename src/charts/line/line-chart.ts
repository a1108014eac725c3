import type { Drawing, NoDrawing } from '../shared/drawing.ts';
import type { ShownSeries } from '../state/shown-series.ts';
import { lineGeometry, type LineOptions } from './line.ts';
import { toDrawing } from './line-drawing.ts';

/** A line chart with every label that the editor asks for. */
export function drawLineChart(series: readonly ShownSeries[], options: LineOptions): Drawing | NoDrawing {
  const geometry = lineGeometry(series, options);
  return 'empty' in geometry ? geometry : toDrawing(geometry, options.size);
}
