import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf, openCache, noCache } from './parse-cache.ts';

const bytes = new TextEncoder().encode('a text');
let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'khorgos-digest-cache-'));
  file = path.join(folder, 'cache/parsed.json');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('what one build keeps the next one finds', async () => {
  const first = await openCache(file, 'parser one');
  const key = first.keyOf(['a.md', '/'], bytes);
  first.set(key, { title: 'Хоргос 霍尔果斯' });
  await first.save();

  const second = await openCache(file, 'parser one');

  expect(second.get(key)).toEqual({ title: 'Хоргос 霍尔果斯' });
});

test('a text that has changed, another path, base or parser is another key', async () => {
  const cache = await openCache(file, 'parser one');
  const other = await openCache(file, 'parser two');

  const keys = [
    cache.keyOf(['a.md', '/'], bytes),
    cache.keyOf(['a.md', '/'], new TextEncoder().encode('another text')),
    cache.keyOf(['b.md', '/'], bytes),
    cache.keyOf(['a.md', '/digest/'], bytes),
    other.keyOf(['a.md', '/'], bytes),
  ];

  expect(new Set(keys).size).toBe(5);
});

test('a damaged file is an empty cache', async () => {
  await writeFile(path.join(folder, 'damaged.json'), '[["key", {"title": ');

  const cache = await openCache(path.join(folder, 'damaged.json'), 'parser one');

  expect(cache.get('key')).toBeUndefined();
});

test('a file that holds something else is an empty cache', async () => {
  await writeFile(path.join(folder, 'other.json'), '{"key": "value"}');

  const cache = await openCache(path.join(folder, 'other.json'), 'parser one');

  expect(cache.get('key')).toBeUndefined();
});

test('what a build does not use is forgotten', async () => {
  const first = await openCache(file, 'parser one');
  first.set('used', 1);
  first.set('unused', 2);
  await first.save();

  const second = await openCache(file, 'parser one');
  second.get('used');
  await second.save();

  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual([['used', 1]]);
});

test('a build that changes nothing leaves the file alone', async () => {
  const first = await openCache(file, 'parser one');
  first.set('key', 1);
  await first.save();
  const before = await stat(file);

  const second = await openCache(file, 'parser one');
  second.get('key');
  await second.save();

  expect((await stat(file)).ino).toBe(before.ino);
});

test('the fingerprint of parsers changes with their code', async () => {
  await writeFile(path.join(folder, 'parser.ts'), 'one');
  await writeFile(path.join(folder, 'lock.json'), 'lock');
  const before = await fingerprintOf([folder], [path.join(folder, 'lock.json')]);
  await writeFile(path.join(folder, 'parser.ts'), 'two');

  const after = await fingerprintOf([folder], [path.join(folder, 'lock.json')]);

  expect(after).not.toBe(before);
});

test('without a cache nothing is remembered', async () => {
  noCache.set('key', 1);
  await noCache.save();

  expect(noCache.get('key')).toBeUndefined();
});
