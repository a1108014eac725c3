/** The figures of a chart as a table; also made anew in readers’ browsers when they change what is shown. */
import { markNames, notAvailable, sourceReference, tableCaption, unitAfter } from '../words/table-words.ts';
import { formatInTable } from '../words/value-words.ts';
import type { Cell } from './cell.ts';

export interface CellTable {
  readonly caption: string;
  /** What follows a value that is read aloud: “million US dollars”; empty where the value carries its own. */
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly TableCell[] }[];
}

export interface TableCell {
  readonly text: string;
  /** “derived” or “rounded”; undefined for a figure as stated. */
  readonly mark: string | undefined;
  /** How a figure came about that is not as stated. */
  readonly note: string;
  readonly sources: readonly { readonly number: string; readonly label: string; readonly href: string }[];
}

/**
 * Rows and columns in the order in which cells name them first. The unit is that of the first figure.
 * @param context the chart’s id, and its sources in the order of their numbers
 */
export function tableOf(
  cells: readonly Cell[],
  context: { readonly chart: string; readonly sourceIds: readonly string[] },
): CellTable {
  const columns = [...new Set(cells.map(({ of }) => of))];
  const heads = [...new Set(cells.map(({ at }) => at))];
  const byKey = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const unit = cells[0]?.unit ?? 'count';
  return {
    caption: tableCaption(unit, context.sourceIds.length > 0),
    unit: unitAfter(unit),
    columns,
    rows: heads.map((at) => ({
      head: at,
      cells: columns.map((of) => toTableCell(byKey.get(keyOf({ at, of })), context)),
    })),
  };
}

function keyOf({ at, of }: Pick<Cell, 'at' | 'of'>): string {
  return `${at}\n${of}`;
}

function toTableCell(
  cell: Cell | undefined,
  { chart, sourceIds }: { readonly chart: string; readonly sourceIds: readonly string[] },
): TableCell {
  if (cell?.value === undefined) {
    return { text: cell === undefined ? '' : notAvailable, mark: undefined, note: '', sources: [] };
  }
  return {
    text: formatInTable(cell.value, cell.unit),
    mark: markNames[cell.mark],
    note: cell.note,
    sources: cell.sourceIds.map((id) => {
      const number = String(sourceIds.indexOf(id) + 1);
      return { number, label: sourceReference(number), href: `#${anchorOf(chart, id)}` };
    }),
  };
}

/** The place of a source in the list under a chart. Ids come from the chart and the source, never from a counter. */
export function anchorOf(chart: string, source: string): string {
  return `${chart}-${source.replaceAll('_', '-')}`;
}
