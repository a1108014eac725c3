import { expect, test } from 'vitest';
import { createSourceFile } from '#src/content/source-file.ts';
import { takeNotes } from '#tests/parsing.ts';
import { parseTradeSources } from './trade-source.ts';

const heading = 'source_id,publisher,publisher_type,title,url,published,original_source,language,note\n';
const cctv =
  'cctv_kg2022,China Media Group,state_media,中亚 in numbers,http://example.org/3377.html,2023-05,not stated,zh,\n';

test('a source keeps its date as exact as it is known', () => {
  const notes = takeNotes('sources.csv');

  const sources = parseTradeSources(createSourceFile('sources.csv', heading + cctv), notes.report);

  expect(notes.text()).toBe('');
  expect(sources?.get('cctv_kg2022')).toEqual({
    id: 'cctv_kg2022',
    publisher: 'China Media Group',
    kind: 'state_media',
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
  const bad = 'daryo_kg2023,Daryo,independent_media,Trade hits,daryo.uz/en,May 2024,,en,\n';

  parseTradeSources(createSourceFile('sources.csv', heading + bad), notes.report);
  parseTradeSources(createSourceFile('sources.csv', heading + cctv + cctv), notes.report);

  expect(notes.text()).toBe(
    'sources.csv:2:49\n' +
      '  “daryo.uz/en” cannot stand in the column “url”.\n' +
      '  Write the address whole, beginning with https:// or http://.\n\n' +
      'sources.csv:2:61\n' +
      '  “May 2024” cannot stand in the column “published”.\n' +
      '  Write YYYY-MM-DD, YYYY-MM or YYYY, or leave it empty.\n\n' +
      'sources.csv:3:1\n' +
      '  The source “cctv_kg2022” is described already.\n' +
      '  Keep one of the two, or give this one another id.',
  );
});
