import { expect, test } from 'vitest';
import { aDate, aMilestone, anArticle, aParsedBrief, aThread } from '#tests/builders.ts';
import { checkThreadOrder } from './check-threads.ts';
import { formatProblem } from './problems.ts';

/** A thread of the milestone in line 8, and after it the brief in line 11. */
function problemsOf(dates: { readonly milestone: string; readonly brief: string }): readonly string[] {
  const references = [
    { to: 'milestone', id: 'rails', line: 8, column: 16 },
    { to: 'brief', id: '2023/09/two-trains#two-trains', line: 11, column: 12 },
  ] as const;
  const article = anArticle({ briefs: [aParsedBrief({ date: aDate(dates.brief) })] });
  return checkThreadOrder({
    articles: [{ value: article, references: [], file: 'two-trains.md' }],
    milestones: [aMilestone({ date: aDate(dates.milestone) })],
    threads: [{ value: aThread(), references, file: 'trains.yaml' }],
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
