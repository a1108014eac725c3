/** Whole sites, built as `npm run build` builds them, one after the other. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  cacheFolderOf,
  fingerprintSite,
  readSite,
  runBuild,
  type SiteFile,
  writeDigest,
} from './build-site.ts';
import { layContent, type ContentFolder } from './content-folder.ts';

let base: ContentFolder;
let content = '';
let folder = '';
let output = '';

beforeEach(async () => {
  base = await layContent();
  content = base.folder;
  folder = await mkdtemp(path.join(tmpdir(), 'khorgos-digest-site-'));
  output = path.join(folder, 'site');
});

afterEach(async () => {
  await base.remove();
  await rm(folder, { recursive: true });
});

/** Files in whose name or bytes a word occurs. */
function filesWith(files: readonly SiteFile[], word: string): readonly string[] {
  return files
    .filter(({ name, bytes }) => name.includes(word) || bytes.includes(word))
    .map(({ name }) => name);
}

/** What a pattern finds in all files with one of the endings. */
function listMatches(
  files: readonly SiteFile[],
  endings: readonly string[],
  pattern: RegExp,
): readonly string[] {
  return files
    .filter(({ name }) => endings.some((ending) => name.endsWith(ending)))
    .flatMap(({ name, bytes }) =>
      [...bytes.toString('utf8').matchAll(pattern)].map(([found]) => `${name}: ${found}`),
    );
}

test('a site without any article is built, and its front page, country pages and threads say so', async () => {
  const build = await runBuild({ content, output });

  const files = await readSite(output);
  expect(build.status, build.output).toBe(0);
  expect(filesWith(files, 'No digest has been published so far.')).toContain('index.html');
  expect(filesWith(files, 'No thread so far.')).toContain('threads/index.html');
  expect(filesWith(files, 'No brief so far. The first one will stand here.')).toEqual(
    expect.arrayContaining([
      'countries/kazakhstan/index.html',
      'countries/kyrgyzstan/index.html',
      'countries/tajikistan/index.html',
      'countries/turkmenistan/index.html',
      'countries/uzbekistan/index.html',
    ]),
  );
});

test('drafts and articles of a future day leave no trace, and the latter appear on their day', async () => {
  await writeDigest(content, { day: '2023-09-08', slug: 'camels', title: 'Camels cross' });
  await writeDigest(content, { day: '2023-09-09', slug: 'zebras', title: 'Zebras cross', draft: true });
  await writeDigest(content, { day: '2024-03-01', slug: 'giraffes', title: 'Giraffes cross' });

  const before = await runBuild({ content, output, moment: '2024-02-29T23:59:59Z' });
  const early = await readSite(output);
  const after = await runBuild({ content, output, moment: '2024-03-01T00:00:00Z' });
  const late = await readSite(output);

  expect(before.status, before.output).toBe(0);
  expect(after.status, after.output).toBe(0);
  expect([...filesWith(early, 'ebras'), ...filesWith(early, 'iraffes')]).toEqual([]);
  expect(filesWith(late, 'ebras')).toEqual([]);
  expect(filesWith(late, 'Giraffes cross')).toEqual(
    expect.arrayContaining([
      '2024/03/giraffes/index.html',
      'countries/kazakhstan/index.html',
      'countries/uzbekistan/index.html',
      'feed.json',
      'feed.xml',
      'index.html',
      'topics/trade/index.html',
    ]),
  );
  expect(filesWith(late, 'Camels cross')).toContain('2023/09/camels/index.html');
});

test('in a site under a path every address begins with the path', async () => {
  await writeDigest(content, { day: '2023-09-08', slug: 'camels', title: 'Camels cross' });

  const build = await runBuild({ content, output, address: 'https://example.org/digest/' });

  const files = await readSite(output);
  const written = ['.html', '.xml', '.json', '.webmanifest', '.txt'];
  expect(build.status, build.output).toBe(0);
  expect(listMatches(files, ['.html'], /(?:href|src|action)="\/(?!digest\/)[^"]*"/g)).toEqual([]);
  expect(listMatches(files, ['.html', '.css'], /url\(["']?\/(?!digest\/)[^)]*\)/g)).toEqual([]);
  expect(listMatches(files, ['.webmanifest'], /"\/(?!digest\/)[^"]*"/g)).toEqual([]);
  expect(listMatches(files, written, /https:\/\/example\.org\/(?!digest\/)\S{0,40}/g)).toEqual([]);
  expect(listMatches(files, ['index.html'], /href="\/digest\/topics\/trade\/"/g)).not.toEqual([]);
  expect(listMatches(files, ['feed.xml'], /<link>https:\/\/example\.org\/digest\//g)).not.toEqual([]);
});

test('two builds of the same content are the same to the byte', async () => {
  await writeDigest(content, { day: '2023-09-08', slug: 'camels', title: 'Camels cross' });
  const other = path.join(folder, 'other');

  const first = await runBuild({ content, output });
  const second = await runBuild({ content, output: other });

  expect(first.status, first.output).toBe(0);
  expect(second.status, second.output).toBe(0);
  expect(await fingerprintSite(other)).toEqual(await fingerprintSite(output));
});

test('a mistake in the content ends the build with its place and leaves the site as it was', async () => {
  await writeDigest(content, { day: '2023-09-08', slug: 'camels', title: 'Camels cross' });
  const sound = await runBuild({ content, output });
  const previous = await fingerprintSite(output);
  await writeDigest(content, { day: '2023-09-08', slug: 'camels', title: 'Camels stop', outlet: 'xinhau' });

  const build = await runBuild({ content, output });

  expect(sound.status, sound.output).toBe(0);
  expect(build.status).toBe(1);
  expect(build.output).toContain(`content/articles/2023/2023-09-08-camels.md:8:24
  Unknown outlet “xinhau”.
  Did you mean “xinhua”? Outlets are described in content/outlets/, one file each.

1 problem in 1 file. Nothing was published.`);
  expect(build.output).not.toMatch(/^\s+at /m);
  expect(await fingerprintSite(output)).toEqual(previous);
  expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toEqual(['site']);
});

test('what one build has parsed the next one takes from the cache', async () => {
  await writeDigest(content, { day: '2023-09-08', slug: 'camels', title: 'Camels cross' });
  const first = await runBuild({ content, output });
  const parseCache = path.join(cacheFolderOf(output), 'parsed.json');
  const cached = await readFile(parseCache, 'utf8');
  await writeFile(parseCache, cached.replaceAll('Camels cross', 'Camels remembered'));

  const second = await runBuild({ content, output });

  expect(first.status, first.output).toBe(0);
  expect(second.status, second.output).toBe(0);
  expect(filesWith(await readSite(output), 'Camels remembered')).toContain('2023/09/camels/index.html');
});

test('a site.yaml that cannot be read ends the build in plain words too', async () => {
  await writeFile(path.join(content, 'site.yaml'), 'name: "Khorgos Digest\n');

  const build = await runBuild({ content, output });

  expect(build.status).toBe(1);
  expect(build.output).toContain('content/site.yaml:');
  expect(build.output).not.toMatch(/^\s+at /m);
});
