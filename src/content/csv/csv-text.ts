/**
 * Comma-separated values (RFC 4180) with places. d3-dsv reads rows and cells; `cell-places.ts` finds where they stand
 * and what d3-dsv would read silently. See docs/decisions/009-trade-data.md.
 */
import { csvParseRows } from 'd3';
import type { Report } from '../problems.ts';
import type { SourceFile } from '../source-file.ts';
import { findCellPlaces } from './cell-places.ts';

export interface CsvCell {
  readonly text: string;
  /** Where the cell begins in the file, its quotation mark included. */
  readonly offset: number;
}

export type CsvRow = readonly CsvCell[];

/**
 * Cells of all rows, the heading first; empty lines are left out.
 * @returns undefined after mistakes in quotation have been reported
 * @throws Error where places and cells do not match, which no text should bring about
 */
export function parseCsvText({ text, placeAt }: SourceFile, report: Report): readonly CsvRow[] | undefined {
  const { rows: places, mistakes } = findCellPlaces(text);
  for (const { offset, message, mend } of mistakes) report(placeAt(offset), message, mend);
  if (mistakes.length > 0) return undefined;
  const rows = csvParseRows(text, (cells, index) => pairUp(cells, places[index]));
  if (rows.length !== places.length)
    throw new Error('The table and the places of its cells differ in length.');
  return rows.filter((row) => row.length > 1 || row[0]?.text !== '');
}

function pairUp(cells: readonly string[], offsets: readonly number[] | undefined): CsvRow {
  return cells.map((text, index) => {
    const offset = offsets?.[index];
    if (offset === undefined || offsets?.length !== cells.length) {
      throw new Error(`Cells and their places differ in the row “${cells.join(',')}”.`);
    }
    return { text, offset };
  });
}
