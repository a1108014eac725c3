/**
 * Where in a drawing each figure of the table stands. A drawing carries its spots with it, so that it can be read by
 * pointer and keys without its figures being sent a second time.
 */
import type { Reading } from './drawing.ts';
import type { Cell } from './cell.ts';

export interface Spotted {
  readonly x: number;
  readonly y: number;
  /** Figures of one row are walked with the left and right arrows, from row to row with up and down. */
  readonly row: number;
  /** Row and column of the figure in the body of the table, counted from 0. */
  readonly line: number;
  readonly column: number;
}

/**
 * Spots as an attribute holds them: `row column line x y x y …`, a new group with `;` wherever a row, a column or the
 * sequence of lines begins anew.
 * @param cells all figures of the table, as `tableOf` takes them
 */
export function formatSpots(readings: readonly Reading[], cells: readonly Cell[]): string {
  const heads = [...new Set(cells.map(({ at }) => at))];
  const columns = [...new Set(cells.map(({ of }) => of))];
  let text = '';
  let last: Spotted | undefined;
  for (const { x, y, row, cell } of readings) {
    const spot = { x, y, row, line: heads.indexOf(cell.at), column: columns.indexOf(cell.of) };
    const follows = last?.row === row && last.column === spot.column && last.line + 1 === spot.line;
    if (!follows) text += `${text === '' ? '' : ';'}${[row, spot.column, spot.line].join(' ')}`;
    text += ` ${String(Math.round(x))} ${String(Math.round(y))}`;
    last = spot;
  }
  return text;
}

/** The spots of an attribute; none where it is empty. */
export function parseSpots(text: string): readonly Spotted[] {
  if (text === '') return [];
  return text.split(';').flatMap((group) => {
    const [row = 0, column = 0, line = 0, ...places] = group.split(' ').map(Number);
    return Array.from({ length: places.length / 2 }, (_, index) => ({
      x: places[index * 2] ?? 0,
      y: places[index * 2 + 1] ?? 0,
      row,
      column,
      line: line + index,
    }));
  });
}
