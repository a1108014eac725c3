import type { TradeChart } from './chart.ts';
import type { Cell } from './shared/cell.ts';
import type { Drawing, NoDrawing } from './shared/drawing.ts';
import type { Layout } from './shared/layout.ts';
import type { ChartState } from './state/chart-state.ts';

type Figures = Pick<TradeChart, 'series' | 'labels' | 'phones'>;

/** What a form of trade chart must be able to do. Runs at build time and in readers’ browsers. */
export interface TradeForm {
  /** The drawing of a state for a size; without figures, why there is none. */
  readonly draw: (chart: Figures, state: ChartState, size: Layout) => Drawing | NoDrawing;
  /** The same figures as the chart’s table gives them, row by row. */
  readonly listCells: (chart: Figures, state: ChartState) => readonly Cell[];
}
