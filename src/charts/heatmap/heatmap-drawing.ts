import type { Cell } from '../shared/cell.ts';
import type { Drawing, Mark, NoDrawing, RectClass } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { columnNote, noBriefsToCount } from '../words/heatmap-words.ts';
import { formatValue } from '../words/value-words.ts';
import { type HeatmapLayout, layoutHeatmap, type PlacedColumn } from './heatmap-layout.ts';
import type { Period } from './heatmap-periods.ts';

/**
 * Counts as a field of cells, the darker the more, each with its number: a row for each country or topic, a column for
 * each month, quarter or year.
 * @param cells a count for every row and month, month by month, as `countBriefs` gives them
 * @param period what a column holds; without it, as short as the layout allows
 */
export function drawHeatmap(cells: readonly Cell[], size: Layout, period?: Period): Drawing | NoDrawing {
  if (!cells.some(({ value }) => (value ?? 0) > 0)) return { empty: noBriefsToCount };
  const layout = layoutHeatmap(cells, size, period);
  const counts = layout.columns.flatMap((column) => column.cells.map(({ value }) => value ?? 0));
  const most = Math.max(...counts);
  return {
    width: size.width,
    height: layout.height,
    marks: [
      ...drawHeads(layout, size),
      ...layout.columns.flatMap((column) => drawColumn(column, most, layout)),
      ...drawRowNames(layout),
      ...noteColumns(layout, size),
    ],
    readings: layout.columns.flatMap((column) =>
      column.cells.map((cell, row) => ({ ...middleOf(column, row, layout), row, cell })),
    ),
  };
}

function middleOf(
  { x }: PlacedColumn,
  row: number,
  { top, cellWidth, cellHeight }: HeatmapLayout,
): { readonly x: number; readonly y: number } {
  return { x: roundCoordinate(x + cellWidth / 2), y: roundCoordinate(top + cellHeight * (row + 0.5)) };
}

function drawHeads(
  { years, columns, hasHeads, top, cellWidth }: HeatmapLayout,
  { fontSize }: Layout,
): readonly Mark[] {
  const heads = hasHeads ? columns.filter(({ head }) => head !== '') : [];
  return [
    ...years.map((year): Mark => ({
      as: 'text',
      class: 'chart-head',
      y: roundCoordinate(fontSize),
      ...year,
    })),
    ...heads.map(({ x, head }): Mark => ({
      as: 'text',
      class: 'chart-tick',
      x: roundCoordinate(x + cellWidth / 2),
      y: roundCoordinate(top - fontSize * 0.5),
      anchor: 'middle',
      text: head,
    })),
  ];
}

const steps: readonly RectClass[] = [
  'chart-cell chart-cell-0',
  'chart-cell chart-cell-1',
  'chart-cell chart-cell-2',
  'chart-cell chart-cell-3',
  'chart-cell chart-cell-4',
  'chart-cell chart-cell-5',
];

/** The step of a count: none for zero, else one of five of equal size up to the greatest count. */
export function stepOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.ceil((count / most) * 5);
}

/** Cells of one column with their counts; numbers on the two darkest steps are light. drawing.css keeps them at 4.5:1. */
function drawColumn(column: PlacedColumn, most: number, layout: HeatmapLayout): readonly Mark[] {
  const { top, cellWidth, cellHeight, hasCounts } = layout;
  return column.cells.flatMap(({ value }, row): readonly Mark[] => {
    const count = value ?? 0;
    const step = stepOf(count, most);
    const rect: Mark = {
      as: 'rect',
      class: steps[step] ?? 'chart-cell chart-cell-5',
      x: column.x,
      y: top + cellHeight * row,
      width: cellWidth,
      height: cellHeight,
    };
    const text: Mark = {
      as: 'text',
      class: step > 3 ? 'chart-cell-value chart-cell-value-inverse' : 'chart-cell-value',
      ...middleOf(column, row, layout),
      anchor: 'middle',
      shift: 0.33,
      text: formatValue(count, 'count', 'exact'),
    };
    return count === 0 || !hasCounts ? [rect] : [rect, text];
  });
}

function drawRowNames({ rows, top, cellHeight }: HeatmapLayout): readonly Mark[] {
  return rows.map((text, row): Mark => ({
    as: 'text',
    class: 'chart-head',
    x: 0,
    y: roundCoordinate(top + cellHeight * (row + 0.5)),
    shift: 0.33,
    text,
  }));
}

/** Columns without a head of their own are explained once. */
function noteColumns({ hasHeads, period, height }: HeatmapLayout, { fontSize }: Layout): readonly Mark[] {
  if (hasHeads) return [];
  const y = roundCoordinate(height - fontSize * 0.4);
  return [{ as: 'text', class: 'chart-note', x: 0, y, text: columnNote(period) }];
}
