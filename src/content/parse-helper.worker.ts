/** The other thread of `parse-helper.ts`. Files with problems are left out: the first thread tells those. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ParsedArticle } from '#src/model/article.ts';
import { createTermMatcher } from './markdown/term-matcher.ts';
import { type Parsed, parseArticle } from './parse-article.ts';
import type { WorkerJob, WorkerResult } from './parse-helper.ts';
import { createSourceFile } from './source-file.ts';

const { base, glossary, files }: WorkerJob = workerData;
const options = { base, terms: createTermMatcher(glossary) };
const parsed = new Map<string, Parsed<ParsedArticle>>();
for (const { path, text } of files) {
  let problems = 0;
  const article = parseArticle(createSourceFile(path, text), options, () => {
    problems += 1;
  });
  if (article !== undefined && problems === 0) parsed.set(path, article);
}
const result: WorkerResult = parsed;
parentPort?.postMessage(result);
