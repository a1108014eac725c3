import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { readText, siteFiles } from './built-site.ts';
import { parseMarkup } from './markup.ts';
import { sizeOfPng } from './metadata.ts';

const ids = [...siteFiles]
  .toSorted()
  .flatMap((file) => /^\/charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

test('every chart can be taken away as SVG, PNG, CSV and JSON', () => {
  const files = ids.flatMap((id) => ['svg', 'png', 'csv', 'json'].map((ending) => `/charts/${id}.${ending}`));

  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !siteFiles.has(file))).toEqual([]);
});

test.for(ids)('the files of %s can be read by other programs', (id) => {
  expect(() => parseMarkup(readText(`/charts/${id}.svg`), 'xml')).not.toThrow();
  expect(sizeOfPng(`/charts/${id}.png`)).toBe('1200x675');
  expect(csvParse(readText(`/charts/${id}.csv`)).columns).toEqual(
    expect.arrayContaining(['chart', 'licence']),
  );
  expect(JSON.parse(readText(`/charts/${id}.json`))).toMatchObject({ id });
});
