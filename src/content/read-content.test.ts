import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCache, noCache } from './parse-cache.ts';
import { formatProblem } from './problems.ts';
import { readContent } from './read-content.ts';

const site =
  'name: Digest\ntagline: t\ndescription: d\naddress: https://example.org/\nlanguage: en\nlicence: { name: n, address: "https://example.org/" }\n';
const page = '---\ntitle: About\ndek: Us.\n---\n\nText.\n';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khorgos-digest-content-'));
  await mkdir(path.join(folder, 'pages'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('an unchanged file is not parsed a second time', async () => {
  await writeFile(path.join(folder, 'site.yaml'), site);
  await writeFile(path.join(folder, 'pages/about.md'), page);
  const cacheFile = path.join(folder, '.cache/parsed.json');
  const options = { folder, shownAs: 'content', address: undefined };
  await readContent({ ...options, cache: await openCache(cacheFile, 'parser') });
  await writeFile(cacheFile, (await readFile(cacheFile, 'utf8')).replace('About', 'As remembered'));

  const { content } = await readContent({ ...options, cache: await openCache(cacheFile, 'parser') });

  expect(content?.pages.map(({ value }) => value.title)).toEqual(['As remembered']);
});

test('a file with a mistake is parsed, and complained about, every time', async () => {
  await writeFile(path.join(folder, 'site.yaml'), site);
  await writeFile(path.join(folder, 'pages/about.md'), `${page}\n<b>\n`);
  const kept: string[] = [];

  await readContent({
    folder,
    shownAs: 'content',
    address: undefined,
    cache: { ...noCache, set: (key) => kept.push(key) },
  });

  expect(kept).toEqual([]);
});

test('another address than that of the site can be set', async () => {
  await writeFile(path.join(folder, 'site.yaml'), site);

  const { content } = await readContent({
    folder,
    shownAs: 'content',
    address: 'https://example.org/copy/',
    cache: noCache,
  });

  expect(content?.identity.address).toBe('https://example.org/copy/');
});

test('a site without site.yaml is told so', async () => {
  await writeFile(path.join(folder, 'pages/about.md'), page);

  const { content, problems } = await readContent({
    folder,
    shownAs: 'content',
    address: undefined,
    cache: noCache,
  });

  expect(content).toBeUndefined();
  expect(problems.map(formatProblem)).toEqual([
    `content/site.yaml:1:1
  The file is missing.
  Put it back; it gives the site its name and its address.`,
  ]);
});

test('a file of another kind among texts is told', async () => {
  await writeFile(path.join(folder, 'site.yaml'), site);
  await writeFile(path.join(folder, 'pages/about.txt'), page);

  const { problems } = await readContent({ folder, shownAs: 'content', address: undefined, cache: noCache });

  expect(problems.map(formatProblem)).toContain(`content/pages/about.txt:1:1
  Only .md files belong here.
  Give its name the ending .md, or move it elsewhere.`);
});

test('hidden files of the system are passed over', async () => {
  await writeFile(path.join(folder, 'site.yaml'), site);
  await writeFile(path.join(folder, 'pages/.DS_Store'), 'x');

  const { problems } = await readContent({ folder, shownAs: 'content', address: undefined, cache: noCache });

  expect(problems.map(({ file }) => file)).not.toContain('content/pages/.DS_Store');
});

test('a page whose address another page has already', async () => {
  await writeFile(path.join(folder, 'site.yaml'), site);
  await writeFile(path.join(folder, 'pages/countries.md'), page);

  const { problems } = await readContent({ folder, shownAs: 'content', address: undefined, cache: noCache });

  expect(problems.map(formatProblem)).toContain(`content/pages/countries.md:1:1
  The address /countries/ belongs to the site itself.
  Give the file another name.`);
});

test('a page whose file cannot serve as an address', async () => {
  await writeFile(path.join(folder, 'site.yaml'), site);
  await writeFile(path.join(folder, 'pages/About us.md'), page);

  const { problems } = await readContent({ folder, shownAs: 'content', address: undefined, cache: noCache });

  expect(problems.map(formatProblem)).toContain(`content/pages/About us.md:1:1
  “About us” cannot serve as a page’s address.
  Name the file in lower-case Latin letters, figures and single hyphens, beginning with a letter.`);
});
