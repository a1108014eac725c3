import { expect, test } from 'vitest';
import { takeNotes } from '#tests/parsing.ts';
import { parseMilestones } from './parse-shelf.ts';
import { createSourceFile } from './source-file.ts';

/** What an editor reads about milestones of these dates, each in seven lines. */
function problemsOf(...dates: readonly string[]): string {
  const entries = dates.map(
    (date, index) => `- id: step-${String(index)}
  date: '${date}'
  countries: [uz]
  topics: [trade]
  title: A step
  summary: It was taken.
  sources: [xinhua]
`,
  );
  const notes = takeNotes('timeline.yaml');
  parseMilestones(createSourceFile('content/timeline.yaml', entries.join('')), notes.report);
  return notes.text();
}

test('a milestone that stands after a later one is told at its date', () => {
  expect(problemsOf('2001', '2003-05', '2002-06-15', '2004')).toBe(`timeline.yaml:16:9
  The milestone “step-2” of 2002-06-15 stands after “step-1” of 2003-05.
  Put the milestones in the order of their dates.`);
});

test('milestones of a month and of a day in it stand in either order', () => {
  expect(problemsOf('2001-06', '2001-06-15', '2001-06', '2001')).toBe('');
});
