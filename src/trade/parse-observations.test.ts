import { expect, test } from 'vitest';
import { createSourceFile } from '#src/content/source-file.ts';
import { takeNotes } from '#tests/parsing.ts';
import type { Observation } from './observation.ts';
import { parseObservations } from './parse-observations.ts';
import type { SeriesRule } from './pick-series.ts';

const heading = 'year,partner_iso3,reporter_iso3,flow,value_usd_million,source_id,note\n';

const kyrgyzTotals: SeriesRule = {
  partner: 'kg',
  reporter: 'china',
  flow: 'total',
  picks: [
    { from: 1992, to: 2020, sourceId: 'imf_dots', basis: 'one' },
    { from: 2020, to: 2022, sourceId: 'cctv_kg2022', basis: 'one' },
  ],
};

interface Outcome {
  readonly observations: readonly Observation[] | undefined;
  readonly problems: string;
}

function read(text: string): Outcome {
  const notes = takeNotes('observations.csv');
  const checks = { sourceIds: new Set(['imf_dots', 'cctv_kg2022']), rules: [kyrgyzTotals] };
  const observations = parseObservations(createSourceFile('observations.csv', text), checks, notes.report);
  return { observations, problems: notes.text() };
}

test('a row becomes an observation with the site’s own codes', () => {
  expect(
    read(`${heading}2008,KGZ,CHN,total,9335.12,imf_dots,"computed: exports, imports"\n`).observations,
  ).toEqual([
    {
      year: 2008,
      partner: 'kg',
      reporter: 'china',
      flow: 'total',
      value: 9335.12,
      sourceId: 'imf_dots',
      note: 'computed: exports, imports',
    },
  ]);
});

test('a number with a comma is told as the two cells it became', () => {
  expect(read(`${heading}2008,KGZ,CHN,total,9,335,imf_dots,\n`)).toEqual({
    observations: undefined,
    problems:
      'observations.csv:2:20\n  The number “9,335” is read as two cells.\n  Write it without the comma: 9335.',
  });
});

test('a quoted number with a comma is told at its cell', () => {
  expect(read(`${heading}2008,KGZ,CHN,total,"1,234",imf_dots,\n`).problems).toBe(
    'observations.csv:2:20\n' +
      '  “1,234” cannot stand in the column “value_usd_million”.\n' +
      '  Write figures and a decimal point only, in million US dollars: 1234.5.',
  );
});

test('an unknown partner, reporter and flow are told each at its cell, with the nearest known one', () => {
  expect(read(`${heading}2008,KGS,CHI,totl,9335,imf_dots,\n`).problems).toBe(
    'observations.csv:2:6\n' +
      '  Unknown partner_iso3 “KGS”.\n' +
      '  Did you mean “KGZ”? Known are: KAZ, KGZ, TJK, TKM, UZB, C5.\n\n' +
      'observations.csv:2:10\n' +
      '  Unknown reporter_iso3 “CHI”.\n' +
      '  Did you mean “CHN”? Known are: CHN, MIX, KAZ, KGZ, TJK, TKM, UZB, C5.\n\n' +
      'observations.csv:2:14\n' +
      '  Unknown flow “totl”.\n' +
      '  Did you mean “total”? Known are: total, export_from_china, import_to_china.',
  );
});

test('an unknown source is told at its cell', () => {
  expect(read(`${heading}2022,KGZ,CHN,total,15500,cctv_kg2023,\n`).problems).toBe(
    'observations.csv:2:26\n' +
      '  Unknown source “cctv_kg2023”.\n' +
      '  Did you mean “cctv_kg2022”? Sources are listed in content/trade/sources.csv.',
  );
});

test('a missing and a misspelt column are told in the heading', () => {
  expect(read('year,partner_iso3,reporter_iso3,flow,value_usd_milion,source_id,note\n').problems).toBe(
    'observations.csv:1:1\n' +
      '  The column “value_usd_million” is missing.\n' +
      '  The columns are: year, partner_iso3, reporter_iso3, flow, value_usd_million, source_id, note.\n\n' +
      'observations.csv:1:38\n' +
      '  Unknown column “value_usd_milion”.\n' +
      '  Did you mean “value_usd_million”? The columns are: year, partner_iso3, reporter_iso3, flow, value_usd_million, source_id, note.',
  );
});

test('a row with a cell too few is told with both counts', () => {
  expect(read(`${heading}2008,KGZ,CHN,total,9335,imf_dots\n`).problems).toBe(
    'observations.csv:2:1\n' +
      '  This row has 6 cells, the heading 7.\n' +
      '  Put a text that contains a comma in quotation marks, and write a comma for every empty cell.',
  );
});

test('an empty value is told as empty', () => {
  expect(read(`${heading}2008,KGZ,CHN,total,,imf_dots,\n`).problems).toBe(
    'observations.csv:2:20\n  “value_usd_million” is empty.\n  Fill it in.',
  );
});

test('the same figure of one source twice is told with the line of the first', () => {
  const row = '2008,KGZ,CHN,total,9335,imf_dots,\n';

  expect(read(`${heading}${row}${row}`).problems).toBe(
    'observations.csv:3:1\n' +
      '  This figure of “imf_dots” stands in line 2 already.\n' +
      '  Keep one of the two.',
  );
});

test('two figures between which a series would have to choose are told at the second', () => {
  const rows = '2020,KGZ,CHN,total,2911,imf_dots,\n2020,KGZ,CHN,total,2900,cctv_kg2022,rounded\n';

  expect(read(heading + rows)).toEqual({
    observations: undefined,
    problems:
      'observations.csv:3:1\n' +
      '  Two figures for 2020 would stand in one series: this one and that of “imf_dots” in line 2.\n' +
      '  Keep one of the two, or let one source speak for that year in src/trade/china-picks.ts or own-picks.ts.',
  });
});

test('a SUSPECT figure beside a sound one is no choice to make', () => {
  const rows = '2020,KGZ,CHN,total,2911,imf_dots,\n2020,KGZ,CHN,total,29,cctv_kg2022,SUSPECT: too small\n';

  expect(read(heading + rows).problems).toBe('');
});

test('a negative number is told at its cell', () => {
  expect(read(`${heading}2008,KGZ,CHN,total,-9335,imf_dots,\n`).problems).toBe(
    'observations.csv:2:20\n' +
      '  “-9335” cannot stand in the column “value_usd_million”.\n' +
      '  Write figures and a decimal point only, in million US dollars: 1234.5.',
  );
});

test('mistakes in several rows are told all at once', () => {
  const text = `${heading}08,KGZ,CHN,total,9335,imf_dots,\n2009,KGZ,CHN,total,about 5000,imf_dots,\n`;

  expect(read(text).problems).toBe(
    'observations.csv:2:1\n' +
      '  “08” cannot stand in the column “year”.\n' +
      '  Write a year with four figures, for example 2023.\n\n' +
      'observations.csv:3:20\n' +
      '  “about 5000” cannot stand in the column “value_usd_million”.\n' +
      '  Write figures and a decimal point only, in million US dollars: 1234.5.',
  );
});
