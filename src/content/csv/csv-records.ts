/** Rows of a CSV file as records of a schema; every mistake is told at the cell where it stands. */
import type { z } from 'zod';
import type { Report } from '../problems.ts';
import type { SourceFile } from '../source-file.ts';
import { suggestion } from '../suggest.ts';
import { type CsvCell, type CsvRow, parseCsvText } from './csv-text.ts';

export interface CsvRecord<Value> {
  readonly value: Value;
  /** Where the cell of a column begins in the file. */
  readonly offsetOf: (column: string) => number;
}

type Issue = z.core.$ZodIssue;

/**
 * Reads a CSV file whose first row names the columns.
 * @param schema an object schema over texts, one key for each column; the `error` of a key says how to mend a bad cell
 * @returns undefined after every mistake has been reported
 */
export function parseCsvRecords<Schema extends z.ZodObject>(
  file: SourceFile,
  schema: Schema,
  report: Report,
): readonly CsvRecord<z.output<Schema>>[] | undefined {
  const [heading, ...rows] = parseCsvText(file, report) ?? [];
  if (heading === undefined || !checkHeading({ heading, columns: Object.keys(schema.shape), file }, report)) {
    return undefined;
  }
  const records: CsvRecord<z.output<Schema>>[] = [];
  for (const row of rows) {
    const misfit = findMisfit(row, heading);
    if (misfit !== undefined) {
      report(file.placeAt(misfit.offset), misfit.message, misfit.mend);
      continue;
    }
    const cells = new Map(heading.map((column, index) => [column.text, row[index]]));
    const result = schema.safeParse(Object.fromEntries([...cells].map(([name, cell]) => [name, cell?.text])));
    if (result.success) {
      records.push({ value: result.data, offsetOf: (column) => cells.get(column)?.offset ?? 0 });
      continue;
    }
    for (const issue of result.error.issues) {
      const cell = cells.get(String(issue.path[0]));
      const [message, mend] = explainIssue(issue, cell?.text ?? '');
      report(file.placeAt(cell?.offset ?? 0), message, mend);
    }
  }
  return records.length === rows.length ? records : undefined;
}

function checkHeading(
  { heading, columns, file }: { heading: CsvRow; columns: readonly string[]; file: SourceFile },
  report: Report,
): boolean {
  const names = heading.map(({ text }) => text);
  const all = `The columns are: ${columns.join(', ')}.`;
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = heading.filter(({ text }, index) => !columns.includes(text) || names.indexOf(text) < index);
  for (const column of missing) report({ line: 1, column: 1 }, `The column “${column}” is missing.`, all);
  for (const { text, offset } of unknown) {
    const repeated = columns.includes(text);
    const message = repeated ? `The column “${text}” stands here twice.` : `Unknown column “${text}”.`;
    report(file.placeAt(offset), message, repeated ? 'Keep one of the two.' : suggestion(text, missing, all));
  }
  return missing.length + unknown.length === 0;
}

/** A row with too many or too few cells; most often a comma inside a number or a text. */
function findMisfit(
  row: CsvRow,
  heading: CsvRow,
): { offset: number; message: string; mend: string } | undefined {
  if (row.length === heading.length) return undefined;
  const split = row.length > heading.length ? findSplitNumber(row) : undefined;
  if (split !== undefined) {
    const [first, second] = split;
    return {
      offset: first.offset,
      message: `The number “${first.text},${second.text}” is read as two cells.`,
      mend: `Write it without the comma: ${first.text}${second.text}.`,
    };
  }
  return {
    offset: row[0]?.offset ?? 0,
    message: `This row has ${String(row.length)} cells, the heading ${String(heading.length)}.`,
    mend: 'Put a text that contains a comma in quotation marks, and write a comma for every empty cell.',
  };
}

function findSplitNumber(row: CsvRow): readonly [CsvCell, CsvCell] | undefined {
  for (const [index, first] of row.entries()) {
    const second = row[index + 1];
    if (second !== undefined && /^\d{1,3}$/.test(first.text) && /^\d{3}(?:\.\d+)?$/.test(second.text)) {
      return [first, second];
    }
  }
  return undefined;
}

/** As many known values as a message can hold and still be read. */
const longestList = 20;

function explainIssue(issue: Issue, text: string): readonly [message: string, mend: string] {
  const column = String(issue.path[0]);
  if (text === '') return [`“${column}” is empty.`, 'Fill it in.'];
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const listed =
      known.length > longestList
        ? `All ${String(known.length)} are listed in content/trade/datapackage.json.`
        : `Known are: ${known.join(', ')}.`;
    return [`Unknown ${column} “${text}”.`, suggestion(text, known, listed)];
  }
  const isDate = issue.code === 'custom' && issue.params?.['problem'] === 'date';
  const mend = isDate ? 'Write YYYY-MM-DD, YYYY-MM or YYYY, or leave it empty.' : issue.message;
  return [`“${text}” cannot stand in the column “${column}”.`, mend];
}
