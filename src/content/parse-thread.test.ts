import { expect, test } from 'vitest';
import { takeNotes } from '#tests/parsing.ts';
import { parseThread } from './parse-thread.ts';
import { createSourceFile } from './source-file.ts';

const head = `title: Trains to Tashkent
summary: Trains run.
countries: [uz]
topics: [transport]
open: Nobody says how often.
`;
const steps = `steps:
  - stage: signed
    milestone: rails
    note: The states signed a paper.
  - stage: started
    brief: 2023/09/two-trains#two-trains
    note: The first trains left.
`;

function parse(text: string, path = 'content/threads/trains.yaml'): ReturnType<typeof parseThread> & object {
  const { report } = takeNotes('trains.yaml');
  const parsed = parseThread(createSourceFile(path, text), report);
  if (parsed === undefined) throw new Error('The thread cannot be read.');
  return parsed;
}

function problemsOf(text: string, path = 'content/threads/trains.yaml'): string {
  const { report, text: told } = takeNotes('trains.yaml');
  parseThread(createSourceFile(path, text), report);
  return told();
}

test('the file’s name is the thread’s id, and its steps name what they rest on', () => {
  const { value, references } = parse(head + steps);

  expect(value.id).toBe('trains');
  expect(value.steps.map(({ stage }) => stage)).toEqual(['signed', 'started']);
  expect(references).toEqual([
    { to: 'milestone', id: 'rails', line: 8, column: 16 },
    { to: 'brief', id: '2023/09/two-trains#two-trains', line: 11, column: 12 },
  ]);
});

test('a file whose name cannot serve as an address', () => {
  const problems = problemsOf(head + steps, 'content/threads/Поезда.yaml');

  expect(problems).toBe(`trains.yaml:1:1
  “Поезда” cannot serve as a thread’s address.
  Name the file in lower-case Latin letters, figures and single hyphens.`);
});

test('a straight quotation mark in the note of a step is told at its place', () => {
  const problems = problemsOf(head + steps.replace('The first trains', "China's trains"));

  expect(problems).toBe(`trains.yaml:12:11
  A straight quotation mark stands in “note”: '
  Use “ ” for quotations and ’ for the apostrophe.`);
});

test('a date beside a milestone, which has its own', () => {
  const problems = problemsOf(head + steps.replace('milestone: rails', "milestone: rails\n    date: '2020'"));

  expect(problems).toBe(`trains.yaml:9:11
  A step that rests on a milestone takes the date from it.
  Remove “date”, or rest the step on a brief that tells of that day.`);
});

test('a thread of one step', () => {
  const problems = problemsOf(`${head}steps: [{ stage: signed, milestone: rails, note: Signed. }]\n`);

  expect(problems).toBe(`trains.yaml:6:8
  “steps” has fewer than 2 entries.
  Add those that are missing.`);
});
