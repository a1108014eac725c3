/** Files of the content folder, opened with what is wrong with them as files. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '#src/model/compare-text.ts';
import type { Problem, Report } from './problems.ts';
import { parseSourceFile, type SourceFile } from './source-file.ts';

export interface ContentFolder {
  /** The folder that holds `articles/`, `countries/` and the rest. */
  readonly folder: string;
  /** How problems name that folder, for example `content`. */
  readonly shownAs: string;
}

/** A file as it was read, with the problems found in it. */
export interface Entry {
  readonly file: SourceFile | undefined;
  readonly bytes: Uint8Array;
  readonly found: Problem[];
  readonly report: Report;
}

/** Files that are open at one time; a system allows about a thousand. */
const openAtOnce = 64;

export async function openEntries(from: ContentFolder, names: readonly string[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let start = 0; start < names.length; start += openAtOnce) {
    const some = names.slice(start, start + openAtOnce);
    entries.push(...(await Promise.all(some.map((name) => openEntry(from, name)))));
  }
  return entries;
}

export async function openEntry({ folder, shownAs }: ContentFolder, name: string): Promise<Entry> {
  const shown = `${shownAs}/${name}`;
  const found: Problem[] = [];
  const report: Report = ({ line, column }, message, mend) => {
    found.push({ file: shown, line, column, message, mend });
  };
  const bytes = await readFile(path.join(folder, name));
  return { file: parseSourceFile(shown, bytes, report), bytes, found, report };
}

/** Files in a folder and below, in the same order on every machine; none where the folder does not exist. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .toSorted(compareText);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
