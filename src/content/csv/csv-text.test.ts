import { csvFormatRows } from 'd3';
import { expect, test } from 'vitest';
import { createSourceFile } from '#src/content/source-file.ts';
import { takeNotes } from '#tests/parsing.ts';
import { parseCsvText } from './csv-text.ts';

function read(text: string): {
  readonly rows: readonly (readonly string[])[] | undefined;
  readonly problems: string;
} {
  const notes = takeNotes('figures.csv');
  const rows = parseCsvText(createSourceFile('figures.csv', text), notes.report);
  return { rows: rows?.map((row) => row.map((cell) => cell.text)), problems: notes.text() };
}

test('commas part cells and line ends part rows', () => {
  expect(read('year,value\n1992,438\n').rows).toEqual([
    ['year', 'value'],
    ['1992', '438'],
  ]);
});

test('a last row without a line end is a row', () => {
  expect(read('year\n1992').rows).toEqual([['year'], ['1992']]);
});

test('an empty cell at the end of a row is a cell', () => {
  expect(read('1992,\n1993,').rows).toEqual([
    ['1992', ''],
    ['1993', ''],
  ]);
});

test('a quoted cell may hold commas, line ends and doubled quotation marks', () => {
  expect(read('"above 8, from ""an article""\nby Xi",8000\n').rows).toEqual([
    ['above 8, from "an article"\nby Xi', '8000'],
  ]);
});

test('Cyrillic and Chinese texts stay as they are', () => {
  expect(read('Казахстан,"中亚, 哈萨克斯坦"\n').rows).toEqual([['Казахстан', '中亚, 哈萨克斯坦']]);
});

test('empty lines are no rows', () => {
  expect(read('1992\n\n1993\n\n').rows).toEqual([['1992'], ['1993']]);
});

test('a quotation mark that is not closed is told where it opens', () => {
  expect(read('year,note\n1992,"above 4\n1993,\n')).toEqual({
    rows: undefined,
    problems:
      'figures.csv:2:6\n' +
      '  A quotation mark is opened here and not closed.\n' +
      '  Close it before the next comma, or remove it; write " inside a text twice: "".',
  });
});

test('a quotation mark inside a cell is told where it stands, in every row', () => {
  expect(read('1992,he said "yes"\n1993,"yes" he said\n1994,fine\n')).toEqual({
    rows: undefined,
    problems:
      'figures.csv:1:14\n' +
      '  A quotation mark stands in the middle of a cell.\n' +
      '  Put the whole cell in quotation marks and write those inside it twice: "He said ""yes""".\n\n' +
      'figures.csv:2:10\n' +
      '  A quotation mark stands in the middle of a cell.\n' +
      '  Put the whole cell in quotation marks and write those inside it twice: "He said ""yes""".',
  });
});

const trickyCells = ['', 'a', '"', '""', 'a,b', 'a\nb', '\n', ' ', '中亚', 'Ха"н', ',', 'a"', '"a'];

test('places and d3-dsv agree on every pair of tricky cells, in every position', () => {
  const rows = trickyCells.flatMap((one) => trickyCells.map((other) => [one, other, 'end']));
  const text = csvFormatRows(rows);

  const cells = parseCsvText(createSourceFile('figures.csv', text), takeNotes('figures.csv').report);

  expect(cells?.map((row) => row.map((cell) => cell.text))).toEqual(rows);
  expect(cells?.flat().filter((cell) => !text.startsWith(csvFormatRows([[cell.text]]), cell.offset))).toEqual(
    [],
  );
});

test('places and d3-dsv agree wherever a file is cut off', () => {
  const text = 'a,"b,""c""\n中",\n\n,\n"",x\n"y"\n';
  const cuts = Array.from(text, (_, index) => text.slice(0, index));

  const outcomes = cuts.map(read).filter(({ problems }) => problems === '');

  expect(outcomes.map(({ rows }) => rows?.length)).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4]);
});
