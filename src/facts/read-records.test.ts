import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '#src/content/problems.ts';
import { aFeature, anArticle, aParsedBrief } from '#tests/builders.ts';
import { readRecords } from './read-records.ts';

const sound = `headline: A train left.
date: 2023-08-29
confidence: high
countries: [uz]
topics: [transport]
facts:
  - text: It had 261 cars.
    source: xinhua-2023
sources: [xinhua-2023]
`;

/** What is said of a record in a file of this name; a brief names `first-train`, a feature `second-train`. */
async function read(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'khorgos-digest-records-'));
  await mkdir(path.join(folder, 'records'));
  await writeFile(path.join(folder, 'records', name), sound);
  const { problems } = await readRecords(
    { folder, shownAs: 'content' },
    {
      sources: new Set(['xinhua-2023']),
      articles: [
        anArticle({ briefs: [aParsedBrief({ records: ['first-train'] })] }),
        aFeature({ records: ['second-train'] }),
      ],
    },
  );
  await rm(folder, { recursive: true });
  return problems.map(formatProblem).join('\n\n');
}

test.each(['first-train', 'second-train'])(
  'a record that a brief or a feature names is in use: %s',
  async (id) => {
    expect(await read(`${id}.yaml`)).toBe('');
  },
);

test('a record that no text names is told', async () => {
  expect(await read('third-train.yaml')).toBe(`content/records/third-train.yaml:1:1
  No text was written from this record.
  Name it at a brief, or remove the file.`);
});

test('a record with another ending is told, and not that nobody names it', async () => {
  expect(await read('a.yml')).toBe(`content/records/a.yml:1:1
  Only .yaml files belong here.
  Give its name the ending .yaml, or move it elsewhere.`);
});
