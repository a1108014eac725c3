import { expect, test } from 'vitest';
import { createSourceFile } from '#src/content/source-file.ts';
import { takeNotes } from '#tests/parsing.ts';
import { parseTradeSources } from './trade-source.ts';

const heading =
  'source_id,publisher,publisher_type,outlet_id,title,url,published,original_source,language,note\n';
const outlets = new Set(['daryo', 'eurasianet']);
const cctv =
  'cctv_kg2022,China Media Group,state_media,,中亚 in numbers,http://example.org/3377.html,2023-05,not stated,zh,\n';

test('a source keeps its date as exact as it is known', () => {
  const notes = takeNotes('sources.csv');

  const sources = parseTradeSources(createSourceFile('sources.csv', heading + cctv), outlets, notes.report);

  expect(notes.text()).toBe('');
  expect(sources?.byId.get('cctv_kg2022')).toEqual({
    id: 'cctv_kg2022',
    publisher: 'China Media Group',
    kind: 'state_media',
    outletId: undefined,
    title: '中亚 in numbers',
    url: 'http://example.org/3377.html',
    published: '2023-05',
    originalSource: 'not stated',
    language: 'zh',
    note: '',
  });
});

test('a second source of the same id, a bad address and a bad date are told at their cells', () => {
  const notes = takeNotes('sources.csv');
  const bad = 'daryo_kg2023,Daryo,independent_media,daryo,Trade hits,daryo.uz/en,May 2024,,en,\n';

  parseTradeSources(createSourceFile('sources.csv', heading + bad), outlets, notes.report);
  parseTradeSources(createSourceFile('sources.csv', heading + cctv + cctv), outlets, notes.report);

  expect(notes.text()).toBe(
    'sources.csv:2:55\n' +
      '  “daryo.uz/en” cannot stand in the column “url”.\n' +
      '  Write the address whole, beginning with https:// or http://.\n\n' +
      'sources.csv:2:67\n' +
      '  “May 2024” cannot stand in the column “published”.\n' +
      '  Write YYYY-MM-DD, YYYY-MM or YYYY, or leave it empty.\n\n' +
      'sources.csv:3:1\n' +
      '  The source “cctv_kg2022” is described already.\n' +
      '  Keep one of the two, or give this one another id.',
  );
});

test('an outlet that nobody described is told at its cell', () => {
  const notes = takeNotes('sources.csv');
  const row = 'eurasianet_2023,Eurasianet,unclassified,eurasianett,Trade,https://example.org/,2023,,en,\n';

  const sources = parseTradeSources(createSourceFile('sources.csv', heading + row), outlets, notes.report);

  expect(sources).toBeUndefined();
  expect(notes.text()).toBe(
    'sources.csv:2:41\n' +
      '  Unknown outlet “eurasianett”.\n' +
      '  Did you mean “eurasianet”? Outlets are described in content/outlets/, one file each.',
  );
});

test('a source keeps the outlet that speaks in it', () => {
  const notes = takeNotes('sources.csv');
  const row = 'daryo_kg2023,Daryo,independent_media,daryo,Trade,https://example.org/,2023,,en,\n';

  const sources = parseTradeSources(createSourceFile('sources.csv', heading + row), outlets, notes.report);

  expect(sources?.byId.get('daryo_kg2023')?.outletId).toBe('daryo');
});
