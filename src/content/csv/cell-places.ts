/**
 * Where the cells of a CSV text begin, and mistakes in its quotation marks. Reads no cell: a quotation mark that nobody
 * closes, or that stands inside a cell, is what d3-dsv takes without a word, and d3-dsv keeps no places.
 */

export interface CellPlaces {
  /** For each line of the table, empty ones included, the offset of each cell. Not to be used where there are mistakes. */
  readonly rows: readonly (readonly number[])[];
  readonly mistakes: readonly QuotationMistake[];
}

export interface QuotationMistake {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

/** One cell and what ends it: a quoted one with its quotation marks doubled inside, or one without any. */
const cellPattern = /(?:"[^"]*(?:""[^"]*)*"|[^",\n]*)(,|\n|$)/y;

/** Finds all cells of a text whose lines end in `\n`. A line end at the very end of the text begins no row. */
export function findCellPlaces(text: string): CellPlaces {
  const rows: number[][] = [];
  const mistakes: QuotationMistake[] = [];
  let row: number[] = [];
  for (let offset = 0; offset < text.length;) {
    cellPattern.lastIndex = offset;
    const match = cellPattern.exec(text);
    if (match === null) {
      const { next, ...mistake } = explainBadCell(text, offset);
      mistakes.push(mistake);
      row = [];
      offset = next;
      continue;
    }
    row.push(offset);
    offset += match[0].length;
    if (match[1] === ',') {
      if (offset < text.length) continue;
      row.push(offset);
    }
    rows.push(row);
    row = [];
  }
  return { rows, mistakes };
}

interface BadCell extends QuotationMistake {
  /** Where reading can go on: the next line, or the end where the rest of the file is inside the quotation marks. */
  readonly next: number;
}

function explainBadCell(text: string, offset: number): BadCell {
  if (text[offset] === '"' && findClosingQuote(text, offset) === -1) {
    return {
      offset,
      message: 'A quotation mark is opened here and not closed.',
      mend: 'Close it before the next comma, or remove it; write " inside a text twice: "".',
      next: text.length,
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
