/** From a chart of any form to its drawing, its table and its description: what pages and files are made of. */
import type { Chart } from './chart.ts';
import { drawColumns } from './columns/columns-drawing.ts';
import { listHeatmapCells, periodOf } from './heatmap/heatmap-cells.ts';
import { drawHeatmap } from './heatmap/heatmap-drawing.ts';
import { drawPart } from './part/part-drawing.ts';
import type { Cell } from './shared/cell.ts';
import type { Drawing, NoDrawing } from './shared/drawing.ts';
import type { Layout } from './shared/layout.ts';
import type { ChartState } from './state/chart-state.ts';
import { tradeForms } from './trade-forms.ts';

/**
 * The drawing of a chart for a size.
 * @param state what a trade chart shows; undefined for what its definition says, and for charts of other kinds
 */
export function drawChart(chart: Chart, size: Layout, state?: ChartState): Drawing | NoDrawing {
  switch (chart.kind) {
    case 'trade':
      return tradeForms[chart.type].draw(chart, state ?? chart.show, size);
    case 'figures':
      return chart.type === 'columns' ? drawColumns(chart.figures, size) : drawPart(chart.figures, size);
    case 'counts':
      return drawHeatmap(chart.cells, size, chart.cells.length === 0 ? undefined : periodOf(chart.cells));
  }
}

/** Every figure that a chart shows, as its table gives them, row by row. */
export function listCells(chart: Chart, state?: ChartState): readonly Cell[] {
  switch (chart.kind) {
    case 'trade':
      return tradeForms[chart.type].listCells(chart, state ?? chart.show);
    case 'figures':
      // The unit of a table is that of its first figure; shares carry their own sign.
      return chart.figures.toSorted(
        (one, other) => Number(one.unit === 'percent') - Number(other.unit === 'percent'),
      );
    case 'counts':
      return listHeatmapCells(chart.cells);
  }
}
