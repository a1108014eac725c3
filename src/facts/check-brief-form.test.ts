import { expect, test } from 'vitest';
import { takeNotes } from '#tests/parsing.ts';
import { checkBriefForm } from './check-brief-form.ts';

/** A text that opens with these words and has so many in all. */
function textOf(count: number, opening: string): string {
  const given = opening.split(' ');
  return [...given, ...Array.from({ length: count - given.length }, () => 'word')].join(' ');
}

/** What is said of an edition; its first brief stands in line 1, the second in line 2. */
function check(...texts: readonly string[]): string {
  const { report, text } = takeNotes('two-trains.md');
  const briefs = texts.map((words, index) => ({ id: `brief-${String(index + 1)}`, text: words }));
  const lineOf = (id: string): number => briefs.findIndex((brief) => brief.id === id) + 1;
  checkBriefForm(briefs, (id) => ({ line: lineOf(id), column: 1 }), report);
  return text();
}

test.each([60, 160])('a brief may have %i words', (count) => {
  expect(check(textOf(count, 'A train'))).toBe('');
});

test.each([59, 161])('a brief may not have %i words', (count) => {
  expect(check(textOf(count, 'A train'))).toBe(`two-trains.md:1:1
  The brief “brief-1” has ${String(count)} words.
  Write 60 to 160; the headline does not count.`);
});

test('two briefs of an edition do not open with the same two words', () => {
  expect(check(textOf(60, 'The first train'), textOf(60, 'The first plane'))).toBe(`two-trains.md:2:1
  The brief “brief-2” opens with “The first”, as “brief-1” does.
  Begin one of the two with other words.`);
});

test('a comma does not make another opening', () => {
  expect(check(textOf(60, 'In Tashkent, trains'), textOf(60, 'In Tashkent trains'))).toContain(
    'opens with “In Tashkent”',
  );
});

test('briefs that share only their first word open differently', () => {
  expect(check(textOf(60, 'The first train'), textOf(60, 'The second train'))).toBe('');
});
