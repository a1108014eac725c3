import { expect, test } from 'vitest';
import { aDate, aMilestoneOfRails, anArticle, aParsedBrief, aThread } from '#tests/builders.ts';
import type { ParsedThread } from '#src/model/thread.ts';
import { checkThreadOrder } from './check-threads.ts';
import { formatProblem } from './problems.ts';

function threadWith(date: string | undefined): ParsedThread {
  const { steps, ...thread } = aThread();
  const [first, second] = steps;
  if (first === undefined || second === undefined || date === undefined) return { ...thread, steps };
  return { ...thread, steps: [first, { ...second, date: aDate(date) }] };
}

/** A thread of the milestone in line 8, and after it the brief in line 11. */
function problemsOf(dates: {
  readonly milestone: string;
  readonly brief: string;
  /** Of the step that the brief tells of, where it is another. */
  readonly step?: string;
}): readonly string[] {
  const references = [
    { to: 'milestone', id: 'rails', line: 8, column: 16 },
    { to: 'brief', id: '2023/09/two-trains#two-trains', line: 11, column: 12 },
  ] as const;
  const article = anArticle({ briefs: [aParsedBrief({ date: aDate(dates.brief) })] });
  return checkThreadOrder({
    articles: [{ value: article, references: [], file: 'two-trains.md' }],
    milestones: [aMilestoneOfRails({ date: aDate(dates.milestone) })],
    threads: [{ value: threadWith(dates.step), references, file: 'trains.yaml' }],
  }).map(formatProblem);
}

test('a step that stands after a later one is told at its place', () => {
  const problems = problemsOf({ milestone: '2024-01', brief: '2023-09-04' });

  expect(problems).toEqual([
    `trains.yaml:11:12
  The step of 2023-09-04 stands after that of 2024-01.
  Put the steps in the order of their dates.`,
  ]);
});

test('a month and a day in it may stand in either order', () => {
  const problems = [
    ...problemsOf({ milestone: '2023-09', brief: '2023-09-04' }),
    ...problemsOf({ milestone: '2023-09-04', brief: '2023-09' }),
  ];

  expect(problems).toEqual([]);
});

test('a brief may tell of an earlier step, which stands in the order of its own date', () => {
  const dates = { milestone: '2021-05', brief: '2023-09-04' };

  expect(problemsOf({ ...dates, step: '2022' })).toEqual([]);
  expect(problemsOf({ ...dates, step: '2020' })).toEqual([
    `trains.yaml:11:12
  The step of 2020 stands after that of 2021-05.
  Put the steps in the order of their dates.`,
  ]);
});

test('a brief cannot tell of a later step', () => {
  expect(problemsOf({ milestone: '2021-05', brief: '2023-09-04', step: '2024' })).toEqual([
    `trains.yaml:11:12
  The step of 2024 is told by something of 2023-09-04, which is earlier.
  Give it the date on which it happened.`,
  ]);
});
