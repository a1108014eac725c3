/** Reads `content/trade/`. The only module of this folder that touches the file system. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, type Report, sortProblems } from '#src/content/problems.ts';
import { parseSourceFile, type SourceFile } from '#src/content/source-file.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { parseIndicators } from './parse-indicators.ts';
import { parseObservations } from './parse-observations.ts';
import { listSeriesRules } from './primary-series.ts';
import { parseTradeSources, type TradeSource } from './trade-source.ts';

/** All trade figures and the pages they come from. */
export interface Trade {
  /** Goods trade by year, in million US dollars. */
  readonly observations: readonly Observation[];
  /** What is no annual goods trade in dollars: parts of years, trains, gas, visitors, students, shares. */
  readonly indicators: readonly Indicator[];
  readonly sources: ReadonlyMap<string, TradeSource>;
}

export interface TradeResult {
  /** Undefined where one of the three files could not be read. */
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
 * Reads and checks the three tables. Never throws over what a file says: every mistake becomes a problem in the result.
 * A site without a folder `trade/` has no figures, which is no mistake.
 */
export async function loadTrade(options: LoadTradeOptions): Promise<TradeResult> {
  if (!(await exists(path.join(options.folder, 'trade')))) {
    return { trade: { observations: [], indicators: [], sources: new Map() }, problems: [] };
  }
  const problems: Problem[] = [];
  const outletIds = await listOutletIds(options.folder);
  const sources = await readTable('sources.csv', {
    ...options,
    problems,
    parse: (file, report) => parseTradeSources(file, outletIds, report),
  });
  const sourceIds = sources && new Set(sources.byId.keys());
  const observations = await readTable('observations.csv', {
    ...options,
    problems,
    parse: (file, report) => parseObservations(file, { sourceIds, rules: listSeriesRules() }, report),
  });
  const indicators = await readTable('indicators.csv', {
    ...options,
    problems,
    parse: (file, report) => parseIndicators(file, sourceIds, report),
  });
  if (sources === undefined || observations === undefined || indicators === undefined) {
    return { trade: undefined, problems: sortProblems(problems) };
  }
  const used = new Set([...observations, ...indicators].map(({ sourceId }) => sourceId));
  const report = reportTo(problems, `${options.shownAs}/trade/sources.csv`);
  for (const id of sources.byId.keys()) {
    if (used.has(id)) continue;
    report(
      sources.placeOf(id),
      `No figure uses the source “${id}”.`,
      'Remove the row, or name it at a figure.',
    );
  }
  const trade = { observations, indicators, sources: sources.byId };
  return { trade: problems.length === 0 ? trade : undefined, problems: sortProblems(problems) };
}

interface Table<Value> extends LoadTradeOptions {
  /** Takes what is wrong. */
  readonly problems: Problem[];
  readonly parse: (file: SourceFile, report: Report) => Value | undefined;
}

/** Reads one file of `trade/`; undefined after it was told what is wrong. */
async function readTable<Value>(
  name: string,
  { folder, shownAs, problems, parse }: Table<Value>,
): Promise<Value | undefined> {
  const shown = `${shownAs}/trade/${name}`;
  const report = reportTo(problems, shown);
  const bytes = await readBytes(path.join(folder, 'trade', name));
  if (bytes === undefined) {
    report({ line: 1, column: 1 }, 'The file is missing.', 'Put it back from the history of the project.');
    return undefined;
  }
  const file = parseSourceFile(shown, bytes, report);
  return file === undefined ? undefined : parse(file, report);
}

function reportTo(problems: Problem[], file: string): Report {
  return ({ line, column }, message, mend) => {
    problems.push({ file, line, column, message, mend });
  };
}

/** Undefined in a folder without outlets. */
async function listOutletIds(folder: string): Promise<ReadonlySet<string> | undefined> {
  const names = await orUndefined(readdir(path.join(folder, 'outlets')));
  return names && new Set(names.map((name) => path.basename(name, '.yaml')));
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
