import { expect, test } from 'vitest';
import { createSourceFile } from '#src/content/source-file.ts';
import { takeNotes } from '#tests/parsing.ts';
import { parseRecord } from './parse-record.ts';

const sound = `headline: A train left.
date: 2023-08-29
confidence: high
countries: [uz]
topics: [transport]
facts:
  - text: It had 261 cars.
    source: xinhua-2023
sources: [xinhua-2023]
`;

function parse(
  text: string,
  path = 'content/records/first-train.yaml',
): { readonly id: string | undefined; readonly problems: string } {
  const notes = takeNotes('first-train.yaml');
  const parsed = parseRecord(createSourceFile(path, text), notes.report);
  return { id: parsed?.value.id, problems: notes.text() };
}

test('a record has the name of its file', () => {
  expect(parse(sound)).toEqual({ id: 'first-train', problems: '' });
});

test('a fact that rests on a page the record does not list', () => {
  expect(parse(sound.replace('source: xinhua-2023', 'source: xinhua-2024')).problems)
    .toBe(`first-train.yaml:8:13
  “xinhua-2024” is not one of the record’s sources.
  Did you mean “xinhua-2023”? Add it to “sources”.`);
});

test('a page of several that the record does not list is told at its own place', () => {
  expect(parse(sound.replace('source: xinhua-2023', 'source: [xinhua-2023, tass-2023]')).problems)
    .toBe(`first-train.yaml:8:27
  “tass-2023” is not one of the record’s sources.
  Add it to “sources”.`);
});

test('a record cannot be named by a brief if its file has capitals and blanks in its name', () => {
  expect(parse(sound, 'content/records/Erste Züge.yaml').problems).toBe(`first-train.yaml:1:1
  “Erste Züge” cannot serve as the name of a record.
  Name the file in lower-case Latin letters, figures and single hyphens.`);
});

test('a record of low confidence is not written from', () => {
  expect(parse(sound.replace('high', 'low')).problems).toBe(`first-train.yaml:3:13
  Unknown confidence “low”.
  Known are: high, medium.`);
});
