/**
 * Comma-separated values (RFC 4180) with places. d3-dsv is not used here: it forgets where a cell stood and reads on
 * silently after a quotation mark that nobody closes.
 */
import type { Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';

export interface CsvCell {
  readonly text: string;
  /** Where the cell begins in the file, its quotation mark included. */
  readonly offset: number;
}

export type CsvRow = readonly CsvCell[];

/** One cell and what ends it: a quoted one with its quotation marks doubled inside, or one without any. */
const cellPattern = /(?:"([^"]*(?:""[^"]*)*)"|([^",\n]*))(,|\n|$)/y;

/** Cells of all rows, the heading first; empty lines are left out. @returns undefined after mistakes have been reported */
export function parseCsvText(file: SourceFile, report: Report): readonly CsvRow[] | undefined {
  const { text, placeAt } = file;
  const rows: CsvRow[] = [];
  let row: CsvCell[] = [];
  let sound = true;
  for (let offset = 0; offset < text.length;) {
    cellPattern.lastIndex = offset;
    const match = cellPattern.exec(text);
    if (match === null) {
      const bad = explainBadCell(text, offset);
      report(placeAt(bad.offset), bad.message, bad.mend);
      if (bad.next === undefined) return undefined;
      sound = false;
      row = [];
      offset = bad.next;
      continue;
    }
    row.push({ text: (match[1] ?? match[2] ?? '').replaceAll('""', '"'), offset });
    offset += match[0].length;
    if (match[3] === ',' && offset < text.length) continue;
    if (match[3] === ',') row.push({ text: '', offset });
    if (row.length > 1 || row[0]?.text !== '') rows.push(row);
    row = [];
  }
  return sound ? rows : undefined;
}

interface BadCell {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
  /** Where reading can go on: the next line. Undefined where the rest of the file is inside the quotation marks. */
  readonly next: number | undefined;
}

function explainBadCell(text: string, offset: number): BadCell {
  if (text[offset] === '"' && findClosingQuote(text, offset) === -1) {
    return {
      offset,
      message: 'A quotation mark is opened here and not closed.',
      mend: 'Close it before the next comma, or remove it; write " inside a text twice: "".',
      next: undefined,
    };
  }
  const quote = text[offset] === '"' ? findClosingQuote(text, offset) : text.indexOf('"', offset);
  const lineEnd = text.indexOf('\n', quote);
  return {
    offset: quote,
    message: 'A quotation mark stands in the middle of a cell.',
    mend: 'Put the whole cell in quotation marks and write those inside it twice: "He said ""yes""".',
    next: lineEnd === -1 ? text.length : lineEnd + 1,
  };
}

/** The quotation mark that ends the cell opened at `offset`; doubled ones belong to the text. */
function findClosingQuote(text: string, offset: number): number {
  for (let at = text.indexOf('"', offset + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
