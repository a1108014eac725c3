import type { Cell } from '../shared/cell.ts';
import { layouts } from '../shared/layout.ts';
import { findPeriod } from './heatmap-layout.ts';
import { groupByPeriod, type Period } from './heatmap-periods.ts';

/** What a column of a heatmap holds in all its drawings and in its table: what phones have room for. */
export function periodOf(cells: readonly Cell[]): Period {
  return findPeriod(cells, layouts.narrow);
}

/** The counts of a heatmap as its drawings show them. @param cells by month, as `countBriefs` gives them */
export function listHeatmapCells(cells: readonly Cell[]): readonly Cell[] {
  return cells.length === 0 ? [] : groupByPeriod(cells, periodOf(cells)).flatMap((column) => column.cells);
}
