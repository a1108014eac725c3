/** Reads `content/trade/`. The only module of this folder that touches the file system. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, type Report, sortProblems } from '#src/content/problems.ts';
import { parseSourceFile, type SourceFile } from '#src/content/source-file.ts';
import type { Observation } from './observation.ts';
import { parseObservations } from './parse-observations.ts';
import { parseTradeSources, type TradeSource } from './trade-source.ts';

/** All trade figures and the pages they come from. */
export interface Trade {
  readonly observations: readonly Observation[];
  readonly sources: ReadonlyMap<string, TradeSource>;
}

export interface TradeResult {
  /** Undefined where one of the two files could not be read. */
  readonly trade: Trade | undefined;
  readonly problems: readonly Problem[];
}

export interface LoadTradeOptions {
  /** The content folder, which holds `trade/`. */
  readonly folder: string;
  /** How problems name that folder, for example `content`. */
  readonly shownAs: string;
}

/**
 * Reads and checks both files. Never throws over what a file says: every mistake becomes a problem in the result.
 * A site without a folder `trade/` has no figures, which is no mistake.
 */
export async function loadTrade(options: LoadTradeOptions): Promise<TradeResult> {
  if (!(await exists(path.join(options.folder, 'trade')))) {
    return { trade: { observations: [], sources: new Map() }, problems: [] };
  }
  const problems: Problem[] = [];
  const read = async <Value>(
    name: string,
    parse: (file: SourceFile, report: Report) => Value | undefined,
  ): Promise<Value | undefined> => {
    const shown = `${options.shownAs}/trade/${name}`;
    const report: Report = ({ line, column }, message, mend) => {
      problems.push({ file: shown, line, column, message, mend });
    };
    const bytes = await readBytes(path.join(options.folder, 'trade', name));
    if (bytes === undefined) {
      report({ line: 1, column: 1 }, 'The file is missing.', 'Put it back from the history of the project.');
      return undefined;
    }
    const file = parseSourceFile(shown, bytes, report);
    return file === undefined ? undefined : parse(file, report);
  };
  const sources = await read('sources.csv', parseTradeSources);
  const ids = sources === undefined ? undefined : new Set(sources.keys());
  const observations = await read('observations.csv', (file, report) => parseObservations(file, ids, report));
  const trade = sources === undefined || observations === undefined ? undefined : { sources, observations };
  return { trade, problems: sortProblems(problems) };
}

async function exists(folder: string): Promise<boolean> {
  return (await orUndefined(stat(folder))) !== undefined;
}

function readBytes(file: string): Promise<Uint8Array | undefined> {
  return orUndefined(readFile(file));
}

/** What a file operation gives, or undefined where the file does not exist. */
async function orUndefined<Value>(operation: Promise<Value>): Promise<Value | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
