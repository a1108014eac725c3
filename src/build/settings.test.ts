import path from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const now = new Date('2025-01-01T12:00:00Z');

test('where nothing is set, content/ is read and the build takes place now', () => {
  const settings = readSettings({}, now);

  expect(settings).toEqual({
    folder: path.resolve('content'),
    shownAs: 'content',
    address: undefined,
    moment: now,
    outputFolder: path.resolve('dist'),
    cacheFolder: path.resolve('node_modules/.cache/khorgos-digest'),
  });
});

test('another folder is named in messages as it was given', () => {
  const { folder, shownAs } = readSettings({ CONTENT_FOLDER: 'bench/content' }, now);

  expect(folder).toBe(path.resolve('bench/content'));
  expect(shownAs).toBe('bench/content');
});

test('a folder elsewhere is named content, so that messages are the same on every machine', () => {
  const { shownAs } = readSettings({ CONTENT_FOLDER: path.resolve('/tmp/x1y2') }, now);

  expect(shownAs).toBe('content');
});

test('an address and a moment can be set', () => {
  const { address, moment } = readSettings(
    { SITE_ADDRESS: 'https://example.org/digest/', SOURCE_DATE_EPOCH: '0' },
    now,
  );

  expect(address).toBe('https://example.org/digest/');
  expect(moment.toISOString()).toBe('1970-01-01T00:00:00.000Z');
});
