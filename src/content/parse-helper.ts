/** Parses a part of many files on another core. One file takes milliseconds; a thousand take seconds. */
import { Worker } from 'node:worker_threads';
import type { ParsedArticle } from '#src/model/article.ts';
import type { ParsedTerm } from '#src/model/reference-pages.ts';
import type { Parsed } from './parse-article.ts';
import type { SourceFile } from './source-file.ts';

export interface ParseHelper<Value> {
  /** What the helper made of a file; undefined for one that it was not given, or in which something is wrong. */
  readonly take: (path: string) => Promise<Parsed<Value> | undefined>;
}

export interface ParseJob {
  readonly base: string;
  readonly glossary: readonly ParsedTerm[];
}

/** What goes to the worker, and what comes back. */
export interface WorkerJob extends ParseJob {
  readonly files: readonly Pick<SourceFile, 'path' | 'text'>[];
}
export type WorkerResult = ReadonlyMap<string, Parsed<ParsedArticle>>;

/** With fewer files, starting a thread takes longer than it saves. */
const worthHelp = 200;

/**
 * Hands the second half of many articles to a worker, so that this thread parses the others meanwhile. A worker that
 * fails leaves all to this thread.
 */
export function startParseHelper(articles: readonly SourceFile[], job: ParseJob): ParseHelper<ParsedArticle> {
  if (articles.length < worthHelp) return { take: () => Promise.resolve(undefined) };
  const files = articles.slice(Math.ceil(articles.length / 2)).map(({ path, text }) => ({ path, text }));
  const handed = new Set(files.map(({ path }) => path));
  const results = parseElsewhere({ ...job, files }).catch((): WorkerResult => new Map());
  return {
    take: async (path) => (handed.has(path) ? (await results).get(path) : undefined),
  };
}

function parseElsewhere(workerData: WorkerJob): Promise<WorkerResult> {
  const program = new URL('./parse-helper.worker.ts', import.meta.url);
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData });
    worker.once('message', (result: WorkerResult) => {
      resolve(result);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      reject(new Error('The worker ended without a result.'));
    });
  });
}
