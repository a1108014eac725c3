import { unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadDataFiles } from '#src/trade/load-data-files.ts';
import { loadTrade } from '#src/trade/load-trade.ts';
import { anIdentity } from '#tests/builders.ts';
import { type DataView, dataView, listServedFiles, renderReadme } from './data-view.ts';

const identity = anIdentity({ address: 'https://example.org/digest/' });
const data = await loadDataFiles('content');
const { trade } = await loadTrade({ folder: 'content', shownAs: 'content' });
const view = data && trade && dataView({ data, trade, identity });
const served = data === undefined ? [] : listServedFiles(data, identity);

function linesOf(code: DataView['coverage'][number]['code']): readonly (readonly string[])[] | undefined {
  return view?.coverage
    .find((group) => group.code === code)
    ?.lines.map(({ what, years, gaps, asOf }) => [what, years, gaps, asOf]);
}

test('every file can be downloaded, and the archive of all of them', () => {
  expect(view?.downloads.map(({ path, facts }) => [path, facts.replace(/[\d,]+ kB$/, 'n kB')])).toEqual([
    ['/data/datapackage.json', 'n kB'],
    ['/data/observations.csv', '1,760 rows, n kB'],
    ['/data/indicators.csv', '180 rows, n kB'],
    ['/data/sources.csv', '137 rows, n kB'],
    ['/data/china-central-asia-trade.zip', 'n kB'],
  ]);
});

test('what is served is the editors’ file, to the byte', async () => {
  const names = ['datapackage.json', 'observations.csv', 'indicators.csv', 'sources.csv'];

  const originals = await Promise.all(names.map((name) => readFile(`content/trade/${name}`)));

  expect(served.slice(0, 4).map(({ name }) => name)).toEqual(names);
  expect(served.slice(0, 4).every(({ bytes }, index) => originals[index]?.equals(bytes) === true)).toBe(true);
});

test('the archive holds the same files and a README', () => {
  const archive = unzipSync(served.at(-1)?.bytes ?? new Uint8Array());

  expect(Object.keys(archive)).toEqual([
    'china-central-asia-trade/README.txt',
    'china-central-asia-trade/datapackage.json',
    'china-central-asia-trade/observations.csv',
    'china-central-asia-trade/indicators.csv',
    'china-central-asia-trade/sources.csv',
  ]);
  expect(archive['china-central-asia-trade/sources.csv']).toEqual(new Uint8Array(served[3]?.bytes ?? []));
});

test('the archive is the same to the byte whenever it is made', () => {
  const again = data === undefined ? [] : listServedFiles(data, identity);

  expect(again.at(-1)?.bytes).toEqual(served.at(-1)?.bytes);
});

test('the README says what a column means, what to mind, the licence and how to cite', () => {
  const readme = data === undefined ? '' : renderReadme(data, identity);

  expect(readme).toContain('\n  year (year): Calendar year of the trade.\n');
  expect(readme).toContain('\n    export_from_china: Goods that leave China\n');
  expect(readme).toContain('- Leave out rows whose note contains SUSPECT.');
  expect(readme).toContain('\nLICENCE\nCC BY 4.0, https://creativecommons.org/licenses/by/4.0/\n');
  expect(readme).toContain(
    'Khorgos Digest (2026). China’s trade with Central Asia, 1992–2025 (version 1.0.0) [Data set]. https://example.org/digest/data/',
  );
});

test('what there is of Tajikistan is told with its gaps, its doubtful year and its latest source', () => {
  expect(linesOf('tj')).toEqual([
    ['China’s: total', '1992–2020, 2022–2025', 'missing: 2021', '2025, published 2026'],
    ['China’s: exports', '1992–2020, 2023–2024', 'missing: 2021–2022', '2024, published 2025'],
    ['China’s: imports', '1992–2020, 2023–2024', 'missing: 2021–2022', '2024, published 2025'],
    [
      'Its own: total',
      '1994–1999, 2001–2024',
      'missing: 2000; doubtful: 1993',
      '2024, published January 2025',
    ],
    ['Its own: exports', '1992–2023', '–', '2023, published 4 March 2026'],
    [
      'Its own: imports',
      '1994–1999, 2001–2023',
      'missing: 2000; doubtful: 1993',
      '2023, published 4 March 2026',
    ],
    ['Mixed: total', '1992–2014', '–', '2014, published 2016'],
  ]);
});

test('columns are described as the descriptor does', () => {
  const [year, partner] = view?.tables[0]?.fields ?? [];

  expect(year).toEqual({ name: 'year', type: 'year', meaning: 'Calendar year of the trade.', values: [] });
  expect(partner?.values.at(-1)).toEqual({ value: 'C5', label: 'The five together' });
  expect(view?.tables[0]?.fields.at(-1)?.type).toBe('string, may be empty');
});

test('examples read the files at their own address', () => {
  expect(view?.examples.map(({ text }) => /https:\/\/[^"]+/.exec(text)?.[0])).toEqual([
    'https://example.org/digest/data/datapackage.json',
    'https://example.org/digest/data/datapackage.json',
    'https://example.org/digest/data/observations.csv',
  ]);
});

test('search engines are told of the data set and each of its files', () => {
  expect(view?.structured).toMatchObject({
    '@type': 'Dataset',
    name: 'China’s trade with Central Asia, 1992–2025',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: '1.0.0',
  });
  expect(view?.structured['distribution']).toContainEqual({
    '@type': 'DataDownload',
    name: 'observations.csv',
    encodingFormat: 'text/csv',
    contentUrl: 'https://example.org/digest/data/observations.csv',
  });
});
