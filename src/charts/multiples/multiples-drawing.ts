import { labelWithCare } from '../line/line-labelling.ts';
import type { Drawing, NoDrawing } from '../shared/drawing.ts';
import type { ShownSeries } from '../state/shown-series.ts';
import { drawPanels, type PanelOptions } from './multiples-panels.ts';

/** Small multiples with the last value of each line and what is missing written beside it. */
export function drawMultiples(series: readonly ShownSeries[], options: PanelOptions): Drawing | NoDrawing {
  return drawPanels(series, options, labelWithCare('panel', []));
}
