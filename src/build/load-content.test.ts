import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noCache } from '#src/content/parse-cache.ts';
import { formatProblem } from '#src/content/problems.ts';
import { loadContent } from './load-content.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khorgos-digest-load-'));
  await cp('content', folder, {
    recursive: true,
    filter: (source) => !/\/(?:articles|threads)\//.test(source),
  });
  await mkdir(path.join(folder, 'articles/2023'), { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A digest whose text links to an address. */
async function writeArticle(
  day: string,
  { link, keys = '' }: { link: string; keys?: string },
): Promise<void> {
  const text = `---
title: Two trains
dek: Two trains in a week.
kind: digest
published: ${day}
${keys}sources:
  - { id: xinhua, outlet: xinhua, title: A train, url: "https://example.org/" }
---

:::brief{#a countries="uz" topics="trade"}
## A brief

See [more](${link}) [@xinhua].
:::
`;
  await writeFile(path.join(folder, `articles/2023/${day}-two-trains.md`), text);
}

async function listProblems(): Promise<readonly string[]> {
  const { problems } = await loadContent({
    folder,
    shownAs: 'content',
    address: undefined,
    moment: new Date('2023-10-01T00:00:00Z'),
    cache: noCache,
  });
  return problems.map(formatProblem);
}

test('a link to the brief of another edition is sound', async () => {
  await writeArticle('2023-08-01', { link: '/countries/uzbekistan/' });
  await writeArticle('2023-09-08', { link: '/2023/08/two-trains/#a' });

  const problems = await listProblems();

  expect(problems).toEqual([]);
});

test('a link to a page that does not exist', async () => {
  await writeArticle('2023-09-08', { link: '/countries/uzbekistn/' });

  const problems = await listProblems();

  expect(problems).toEqual([
    `content/articles/2023/2023-09-08-two-trains.md:13:12
  The site has no page /countries/uzbekistn/.
  Did you mean “/countries/uzbekistan/”? Addresses begin and end with a slash, as in /countries/uzbekistan/.`,
  ]);
});

test('a published text does not lead to a draft', async () => {
  await writeArticle('2023-08-01', { link: '/countries/uzbekistan/', keys: 'draft: true\n' });
  await writeArticle('2023-09-08', { link: '/2023/08/two-trains/' });

  const problems = await listProblems();

  expect(problems).toEqual([
    `content/articles/2023/2023-09-08-two-trains.md:13:12
  The page /2023/08/two-trains/ is not published yet.
  Link to it once it is published, or keep this text a draft too.`,
  ]);
});

test('a draft may lead to another draft', async () => {
  await writeArticle('2023-08-01', { link: '/countries/uzbekistan/', keys: 'draft: true\n' });
  await writeArticle('2023-09-08', { link: '/2023/08/two-trains/', keys: 'draft: true\n' });

  const problems = await listProblems();

  expect(problems).toEqual([]);
});

test('the charts and the trade figures are checked with everything else', async () => {
  await writeFile(path.join(folder, 'charts/empty.yaml'), '');

  const problems = await listProblems();

  expect(problems).toEqual([
    `content/charts/empty.yaml:1:1
  The file is empty.
  Fill it or remove it; docs/writing.md shows what belongs in it.`,
  ]);
});

test('a country without a profile and a topic without a page are told', async () => {
  await rm(path.join(folder, 'countries/uzbekistan.md'));
  await rm(path.join(folder, 'topics/trade.md'));

  const problems = await listProblems();

  expect(problems).toEqual([
    `content/countries/uzbekistan.md:1:1
  The country “uz” has no profile that can be read.
  docs/writing.md says what belongs in one.`,
    `content/topics/trade.md:1:1
  The topic “trade” has no page that can be read.
  docs/writing.md says what belongs in one.`,
  ]);
});
