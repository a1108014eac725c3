import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadDataFiles } from './load-data-files.ts';

async function aContentFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'khorgos-data-'));
  await mkdir(path.join(folder, 'trade'));
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(path.join(folder, 'trade', name), text)),
  );
  return folder;
}

const descriptor = JSON.stringify({
  name: 'trade',
  title: 'Trade',
  description: 'Trade.',
  version: '1.0.0',
  created: '2026-01-01T00:00:00Z',
  keywords: [],
  resources: [
    { name: 'figures', title: 'Figures', description: 'All.', path: 'figures.csv', schema: { fields: [] } },
  ],
});

test('the descriptor comes first, then its tables with their rows counted', async () => {
  const folder = await aContentFolder({
    'datapackage.json': descriptor,
    'figures.csv': 'year,note\n2020,"two\nlines"\n2021,中亚\n',
    'unnamed.csv': 'year\n',
  });

  const data = await loadDataFiles(folder);

  expect(data?.files.map(({ name, rows }) => [name, rows])).toEqual([
    ['datapackage.json', undefined],
    ['figures.csv', 2],
  ]);
});

test('a site without a descriptor has no files', async () => {
  expect(await loadDataFiles(await aContentFolder({}))).toBeUndefined();
});

test('a table that the descriptor names and that is not there is an error', async () => {
  const folder = await aContentFolder({ 'datapackage.json': descriptor });

  await expect(loadDataFiles(folder)).rejects.toThrow('figures.csv');
});
