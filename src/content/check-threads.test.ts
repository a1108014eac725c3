import { expect, test } from 'vitest';
import { aDate, aMilestoneOfRails, anArticle, aParsedBrief, aThread } from '#tests/builders.ts';
import type { ParsedThread } from '#src/model/thread.ts';
import { checkThreadOrder } from './check-threads.ts';
import { formatProblem } from './problems.ts';

/** A thread of two steps on one brief of 4 September 2023, in lines 8 and 11, with these dates of their own. */
function problemsOfRepeated(dates: readonly [string | undefined, string | undefined]): readonly string[] {
  const brief = '2023/09/two-trains#two-trains';
  const steps = dates.map((date) => ({ stage: 'started' as const, brief, date, note: 'A train left.' }));
  return checkThreadOrder({
    articles: [
      {
        value: anArticle({ briefs: [aParsedBrief({ date: aDate('2023-09-04') })] }),
        references: [],
        file: 'a.md',
      },
    ],
    milestones: [],
    threads: [
      {
        value: aThread({ steps }),
        references: [8, 11].map((line) => ({ to: 'brief', id: brief, line, column: 12 })),
        file: 'trains.yaml',
      },
    ],
  }).map(formatProblem);
}

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

test('two steps on one brief need two dates, whether a date is written or is that of the brief', () => {
  const told = [
    `trains.yaml:11:12
  Two steps rest on the brief “2023/09/two-trains#two-trains”.
  Say in one step what happened then, or give one of them a date of its own.`,
  ];

  expect(problemsOfRepeated([undefined, undefined])).toEqual(told);
  expect(problemsOfRepeated([undefined, '2023-09-04'])).toEqual(told);
  expect(problemsOfRepeated(['2023-09-04', undefined])).toEqual(told);
  expect(problemsOfRepeated(['2023-09-03', undefined])).toEqual([]);
});

test('two steps on one milestone have one date, and are one step', () => {
  const { steps } = aThread();
  const rails = steps.filter(({ milestone }) => milestone === 'rails');
  const problems = checkThreadOrder({
    articles: [],
    milestones: [aMilestoneOfRails()],
    threads: [
      {
        value: { ...aThread(), steps: [...rails, ...rails] },
        references: [8, 11].map((line) => ({ to: 'milestone', id: 'rails', line, column: 16 })),
        file: 'trains.yaml',
      },
    ],
  });

  expect(problems.map(formatProblem)).toEqual([
    `trains.yaml:11:16
  Two steps rest on the milestone “rails”.
  Say in one step what happened then.`,
  ]);
});
