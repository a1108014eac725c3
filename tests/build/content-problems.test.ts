/**
 * Golden cases of content with mistakes. Each folder here is one: `content/` is laid over the project's own content
 * without its articles, `expected.txt` holds what an editor then reads, to the letter. No program writes `expected.txt`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent, type LoadResult } from '#src/build/load-content.ts';
import { noCache } from '#src/content/parse-cache.ts';
import { formatProblems } from '#src/content/problems.ts';
import { layContent } from './content-folder.ts';

const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

async function loadCase(name: string): Promise<LoadResult> {
  const { folder, remove } = await layContent(path.join(import.meta.dirname, name, 'content'));
  const result = await load(folder);
  await remove();
  return result;
}

function load(folder: string): Promise<LoadResult> {
  return loadContent({
    folder,
    shownAs: 'content',
    address: undefined,
    moment: new Date('2024-01-01T00:00:00Z'),
    cache: noCache,
  });
}

function tell({ problems }: LoadResult): string {
  return problems.length === 0 ? 'Content is sound.\n' : `${formatProblems(problems)}\n`;
}

test.each(cases)('%s', async (name) => {
  const expected = await readFile(path.join(import.meta.dirname, name, 'expected.txt'), 'utf8');

  const result = await loadCase(name);

  expect(tell(result)).toBe(expected);
});

test('a byte order mark changes nothing in what is read', async () => {
  const plain = await loadCase('nothing-wrong');

  const marked = await loadCase('byte-order-mark');

  expect(marked.content?.articles).toEqual(plain.content?.articles);
});

test('Windows line ends change nothing in what is read', async () => {
  const plain = await loadCase('nothing-wrong');

  const windows = await loadCase('crlf');

  expect(windows.content?.articles).toEqual(plain.content?.articles);
});

test('code in front matter does not run', async () => {
  const result = await loadCase('javascript-front-matter');

  expect(result.problems.length).toBe(1);
  expect(existsSync('/tmp/khorgos-digest-code-from-content')).toBe(false);
});

test('a file of 5 MB is told and not read', async () => {
  const { folder, remove } = await layContent();
  await mkdir(path.join(folder, 'articles/2023'), { recursive: true });
  await writeFile(path.join(folder, 'articles/2023/2023-09-08-large.md'), 'Large. '.repeat(750_000));

  const result = await load(folder);

  expect(tell(result)).toBe(`content/articles/2023/2023-09-08-large.md:1:1
  The file is 5.0 MB large; a text is at most 512 kB.
  Split it, or remove what was pasted by mistake.

1 problem in 1 file. Nothing was published.
`);
  await remove();
});
