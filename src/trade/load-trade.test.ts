import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '#src/content/problems.ts';
import { loadTrade } from './load-trade.ts';

async function aContentFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'khorgos-trade-'));
  await mkdir(path.join(folder, 'trade'));
  await Promise.all(
    Object.entries(files).map(([name, text]) => writeFile(path.join(folder, 'trade', name), text)),
  );
  return folder;
}

const indicatorHeading = 'indicator,period,country_iso3,value,unit,source_id,note\n';

test('a site without trade figures has none, and no problem', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'khorgos-trade-'));

  const { trade, problems } = await loadTrade({ folder, shownAs: 'content' });

  expect(trade?.observations).toEqual([]);
  expect(problems).toEqual([]);
});

test('a file that has gone is a problem, and sources are then not looked up', async () => {
  const folder = await aContentFolder({
    'observations.csv':
      'year,partner_iso3,reporter_iso3,flow,value_usd_million,source_id,note\n2008,KGZ,CHN,total,9335,imf_dots,\n',
    'indicators.csv': `${indicatorHeading}students_in_china,2010,KAZ,7874,students,caci_students,\n`,
  });

  const { trade, problems } = await loadTrade({ folder, shownAs: 'content' });

  expect(trade).toBeUndefined();
  expect(formatProblems(problems)).toBe(
    'content/trade/sources.csv:1:1\n' +
      '  The file is missing.\n' +
      '  Put it back from the history of the project.\n\n' +
      '1 problem in 1 file. Nothing was published.',
  );
});

test('a source that no figure uses is told where it stands', async () => {
  const sourceHeading =
    'source_id,publisher,publisher_type,outlet_id,title,url,published,original_source,language,note\n';
  const folder = await aContentFolder({
    'observations.csv':
      'year,partner_iso3,reporter_iso3,flow,value_usd_million,source_id,note\n2008,KGZ,CHN,total,9335,imf_dots,\n',
    'indicators.csv': `${indicatorHeading}students_in_china,2010,KAZ,7874,students,caci_students,\n`,
    'sources.csv':
      `${sourceHeading}imf_dots,IMF,database,,Trade,https://example.org/imf,2022,IMF,en,\n` +
      'cow3,Correlates of War,database,,Trade 3,https://example.org/cow,2016,COW,en,\n' +
      'caci_students,CACI,think_tank,,Students,https://example.org/caci,2013,Ministry,en,\n',
  });

  const { trade, problems } = await loadTrade({ folder, shownAs: 'content' });

  expect(trade).toBeUndefined();
  expect(formatProblems(problems)).toBe(
    'content/trade/sources.csv:3:1\n' +
      '  No figure uses the source “cow3”.\n' +
      '  Remove the row, or name it at a figure.\n\n' +
      '1 problem in 1 file. Nothing was published.',
  );
});
