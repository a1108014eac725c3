import type { Drawing, NoDrawing } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import type { ScaleKind } from '../shared/scales.ts';
import { listSeriesCells } from '../state/series-cells.ts';
import { type ShownSeries, showSeries } from '../state/shown-series.ts';
import type { TradeForm } from '../trade-form.ts';
import { emptyPeriod } from '../words/series-words.ts';

interface PlotOptions {
  readonly size: Layout;
  readonly scale: ScaleKind;
  readonly labels: readonly number[];
}

type Draw = (series: readonly ShownSeries[], options: PlotOptions) => Drawing | NoDrawing;

/** How lines are drawn in one plot, and in a panel for each country. */
export interface LineDrawings {
  readonly plot: Draw;
  readonly panels: Draw;
}

/**
 * Lines over time. They part into small multiples where one plot would be a tangle: of several countries by both
 * reporters, and on phones, where the definition asks for it and there are more than two lines.
 */
export function lineFormOf(drawings: LineDrawings): TradeForm {
  return {
    draw({ series: all, labels, phones }, state, size) {
      const series = showSeries(all, state);
      if (series.length === 0) return { empty: emptyPeriod(state.from, state.to) };
      const isTangled = state.reporter === 'both' && state.countries.length > 1;
      const isSplit = phones === 'multiples' && size.name === 'narrow' && series.length > 2;
      const draw = isTangled || isSplit ? drawings.panels : drawings.plot;
      return draw(series, { size, scale: state.scale, labels });
    },
    listCells: ({ series }, state) => listSeriesCells(showSeries(series, state)),
  };
}
