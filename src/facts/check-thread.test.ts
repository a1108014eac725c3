import { expect, test } from 'vitest';
import { createSourceFile } from '#src/content/source-file.ts';
import { parseThread } from '#src/content/parse-thread.ts';
import { parseYamlText } from '#src/content/yaml-text.ts';
import { aMilestoneOfRails, aParsedBrief } from '#tests/builders.ts';
import { takeNotes } from '#tests/parsing.ts';
import { checkThread } from './check-thread.ts';
import { type FactRecord, recordSchema } from './record.ts';

const train: FactRecord = {
  id: 'first-train',
  ...recordSchema.parse({
    headline: 'A train left for Tashkent on 4 September 2023.',
    date: '2023',
    confidence: 'high',
    countries: ['uz'],
    topics: ['transport'],
    facts: [{ text: 'It had 261 cars.', source: 'xinhua-2023' }],
    sources: ['xinhua-2023'],
  }),
};

/** What is said of a thread whose second step is a brief with these records; its note stands in line 11. */
function check(
  records: readonly string[],
  { summary = 'Trains run.', note = 'It left.', date = '2023-09-04' } = {},
): string {
  const { report, text } = takeNotes('trains.yaml');
  const file = createSourceFile(
    'content/threads/trains.yaml',
    `title: Trains
summary: ${summary}
countries: [uz]
topics: [transport]
open: Nobody says how often.
steps:
  - stage: signed
    milestone: rails
    note: A paper was signed in 2021.
  - stage: started
    note: ${note}
    date: ${date}
    brief: 2023/09/two-trains#two-trains
`,
  );
  const thread = parseThread(file, report);
  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, report);
  if (thread === undefined || yaml === undefined) throw new Error(text());
  const grounds = {
    shelf: { records: new Map([[train.id, train]]), sources: new Map(), shelfCarries: () => false },
    briefs: new Map([['2023/09/two-trains#two-trains', aParsedBrief({ records })]]),
    milestones: new Map([['rails', aMilestoneOfRails()]]),
  };
  checkThread({ thread: thread.value, yaml }, grounds, report);
  return text();
}

test('a note and a date say what the record of the brief carries', () => {
  expect(check(['first-train'], { summary: 'Of 261 cars.', note: 'It had 261 cars.' })).toBe('');
});

test('a number of a note that the record does not carry is told at the note', () => {
  expect(check(['first-train'], { note: 'It had 262 cars.' })).toBe(`trains.yaml:11:11
  The number “262” stands in no fact of “first-train”.
  Take the number from the facts, or leave it out.`);
});

test.each([
  ['year', '2022-09-04', '2022'],
  ['month', '2023-08-04', '08'],
  ['day', '2023-09-05', '05'],
])('the %s of a date of its own stands in the record too', (_part, date, number) => {
  expect(check(['first-train'], { date })).toBe(`trains.yaml:12:11
  The number “${number}” stands in no fact of “first-train”.
  Take the number from the facts, or leave it out.`);
});

test.each([
  ['no record', []],
  ['an unknown record', ['second-train']],
])('a thread is silent about a step whose brief has %s, which is told at the brief', (_case, records) => {
  expect(check(records, { summary: 'Of 261 cars.', note: 'It had 261 cars.' })).toBe('');
});
