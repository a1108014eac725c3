import { drawEnd, layoutEnds } from '../line/line-ends.ts';
import type { LabelPlot } from '../line/line-plot.ts';
import type { Drawing, NoDrawing } from '../shared/drawing.ts';
import type { ShownSeries } from '../state/shown-series.ts';
import { drawPanels, type PanelOptions } from './multiples-panels.ts';

/** Small multiples that a reader has changed: what is written in the panels at build time stays out of browsers. */
export function drawMultiplesView(
  series: readonly ShownSeries[],
  options: PanelOptions,
): Drawing | NoDrawing {
  return drawPanels(series, options, labelEnds);
}

const labelEnds: LabelPlot = ({ layout }) => {
  const ends = layoutEnds(layout, 'values');
  return {
    labels: ends.map(drawEnd),
    leaders: ends.flatMap(({ leader, tone }) => (leader === undefined ? [] : [{ path: leader, tone }])),
    hasLabel: () => false,
  };
};
