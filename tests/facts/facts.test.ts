/**
 * Golden cases of texts that say other things than their facts. Each folder here is one, laid out as those of
 * `tests/build/`; no program writes `expected.txt`.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#src/build/load-content.ts';
import { noCache } from '#src/content/parse-cache.ts';
import { formatProblems, type Problem } from '#src/content/problems.ts';
import { checkFacts } from '#src/facts/check-facts.ts';
import { layContent } from '../build/content-folder.ts';

const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function checkCase(name: string): Promise<readonly Problem[]> {
  const { folder, remove } = await layContent(path.join(import.meta.dirname, name, 'content'));
  const from = { folder, shownAs: 'content' };
  const moment = new Date('2024-01-01T00:00:00Z');
  const { content, problems } = await loadContent({ ...from, address: undefined, moment, cache: noCache });
  if (content === undefined || problems.length > 0) throw new Error(formatProblems(problems));
  const found = await checkFacts(content, from);
  await remove();
  return found;
}

test.each(cases)('%s', async (name) => {
  const expected = await readFile(path.join(import.meta.dirname, name, 'expected.txt'), 'utf8');

  const problems = await checkCase(name);

  expect(`${formatProblems(problems)}\n`).toBe(expected);
});
