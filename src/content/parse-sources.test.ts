import { expect, test } from 'vitest';
import { takeNotes } from '#tests/parsing.ts';
import { parseSources } from './parse-sources.ts';
import { createSourceFile } from './source-file.ts';

const heading = 'id,outlet,via,agency,title,description,url,published,language,note\n';

function parse(rows: string): {
  readonly parsed: ReturnType<typeof parseSources>;
  readonly problems: string;
} {
  const notes = takeNotes('sources.csv');
  const parsed = parseSources(createSourceFile('content/sources.csv', heading + rows), notes.report);
  return { parsed, problems: notes.text() };
}

test('a row is a source, and points to its outlets', () => {
  const { parsed, problems } = parse(
    'xinhua-2023,xinhua,mil-osi,,"Trains, trains",,https://example.org/a,2023-08,ru,\n',
  );

  expect(parsed?.value).toEqual([
    {
      id: 'xinhua-2023',
      outlet: 'xinhua',
      via: 'mil-osi',
      title: 'Trains, trains',
      url: 'https://example.org/a',
      published: '2023-08',
      language: 'ru',
    },
  ]);
  expect(parsed?.references).toEqual([
    { to: 'outlet', id: 'xinhua', line: 2, column: 13 },
    { to: 'outlet', id: 'mil-osi', line: 2, column: 20 },
  ]);
  expect(problems).toBe('');
});

test('a page that stands there twice, under one id or with one address', () => {
  const { problems } = parse(
    'a,xinhua,,,A,,https://example.org/a,,,\na,xinhua,,,B,,https://example.org/b,,,\nc,xinhua,,,C,,https://example.org/a,,,\n',
  );

  expect(problems).toBe(`sources.csv:3:1
  “a” stands in line 2 already.
  Keep one of the two rows.

sources.csv:4:15
  “https://example.org/a” stands in line 2 already.
  Keep one of the two rows.`);
});

test('a page without title, and one without address', () => {
  const { problems } = parse('a,xinhua,,,,,https://example.org/a,,,\nb,xinhua,,,B,,,,,\n');

  expect(problems).toBe(`sources.csv:2:12
  The source “a” has either a title or a description, one of the two.
  Give “title” if the page’s own title is known, else “description”.

sources.csv:3:12
  The source “b” has no address and does not say where it was read.
  Add “url”, or a “note” such as “Read as quoted by …”.`);
});

test('a bad address and a bad date', () => {
  const { problems } = parse('c,xinhua,,,C,,example.org,2023-13,,\n');

  expect(problems).toBe(`sources.csv:2:15
  “example.org” cannot stand in the column “url”.
  Write the address whole, beginning with https:// or http://.

sources.csv:2:27
  “2023-13” cannot stand in the column “published”.
  Write YYYY-MM-DD, YYYY-MM or YYYY, or leave it empty.`);
});

test('a name in the place of an outlet’s id, and a word that is no language, are told at their cells', () => {
  const { problems } = parse(
    'a,xinhua,Xinhua Net,,A,,https://example.org/a,,,\nb,xinhua,,Xinhua,B,,https://example.org/b,,,\nc,xinhua,,,C,,https://example.org/c,,e,\n',
  );

  expect(problems).toBe(`sources.csv:2:10
  “Xinhua Net” cannot stand in the column “via”.
  Write the id of an outlet of content/outlets/.

sources.csv:3:11
  “Xinhua” cannot stand in the column “agency”.
  Write the id of an outlet of content/outlets/.

sources.csv:4:38
  “e” cannot stand in the column “language”.
  Write two lower-case letters (ISO 639-1), for example “ru”.`);
});
