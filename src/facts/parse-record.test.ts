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

function parse(text: string): { readonly id: string | undefined; readonly problems: string } {
  const notes = takeNotes('first-train.yaml');
  const parsed = parseRecord(createSourceFile('content/records/first-train.yaml', text), notes.report);
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

test('a record of low confidence is not written from', () => {
  expect(parse(sound.replace('high', 'low')).problems).toBe(`first-train.yaml:3:13
  Unknown confidence “low”.
  Known are: high, medium.`);
});
