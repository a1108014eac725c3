/** Reads the files of `content/trade/` as readers take them away: to the byte. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { csvParseRows } from 'd3';
import { type DataPackage, parseDataPackage } from './data-package.ts';

export interface DataFile {
  /** Its name in `content/trade/` and on the site. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Rows below the heading; undefined where the file is no table. */
  readonly rows: number | undefined;
}

export interface DataFiles {
  readonly descriptor: DataPackage;
  /** The descriptor first, then the tables in the order in which it names them. */
  readonly files: readonly DataFile[];
}

/**
 * Reads the descriptor and every table that it names.
 * @param folder the content folder, which holds `trade/`
 * @returns undefined where there is no descriptor: a site without figures
 * @throws Error where a table is missing, or the descriptor cannot be read
 */
export async function loadDataFiles(folder: string): Promise<DataFiles | undefined> {
  const read = (name: string): Promise<Uint8Array> => readFile(path.join(folder, 'trade', name));
  const bytes = await read('datapackage.json').catch(undefinedWhereMissing);
  if (bytes === undefined) return undefined;
  const descriptor = parseDataPackage(decode(bytes));
  const tables = await Promise.all(
    descriptor.resources.map(async ({ path: name }) => {
      const table = await read(name);
      return { name, bytes: table, rows: csvParseRows(decode(table)).length - 1 };
    }),
  );
  return { descriptor, files: [{ name: 'datapackage.json', bytes, rows: undefined }, ...tables] };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function undefinedWhereMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
