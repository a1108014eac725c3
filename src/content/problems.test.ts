import { expect, test } from 'vitest';
import { formatProblem, formatProblems, type Problem, sortProblems } from './problems.ts';

function aProblem(given: Partial<Problem> = {}): Problem {
  return { file: 'content/a.md', line: 1, column: 1, message: 'It is wrong.', mend: 'Mend it.', ...given };
}

test('a problem says where, what and how to mend it', () => {
  const text = formatProblem(aProblem({ line: 31, column: 18 }));

  expect(text).toBe('content/a.md:31:18\n  It is wrong.\n  Mend it.');
});

test('problems stand by file, line and column, numbers as numbers', () => {
  const sorted = sortProblems([
    aProblem({ file: 'content/b.md' }),
    aProblem({ line: 10 }),
    aProblem({ line: 9, column: 2 }),
    aProblem({ line: 9, column: 1 }),
  ]);

  expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['content/a.md', 9, 1],
    ['content/a.md', 9, 2],
    ['content/a.md', 10, 1],
    ['content/b.md', 1, 1],
  ]);
});

test('what is said twice about one place is shown once', () => {
  const sorted = sortProblems([aProblem(), aProblem(), aProblem({ message: 'Another.' })]);

  expect(sorted.map(({ message }) => message)).toEqual(['Another.', 'It is wrong.']);
});

test('all problems end with their count', () => {
  const text = formatProblems([aProblem(), aProblem({ file: 'content/b.md' })]);

  expect(text).toBe(`content/a.md:1:1
  It is wrong.
  Mend it.

content/b.md:1:1
  It is wrong.
  Mend it.

2 problems in 2 files. Nothing was published.`);
});

test('one problem is one problem', () => {
  const text = formatProblems([aProblem()]);

  expect(text).toBe(`content/a.md:1:1
  It is wrong.
  Mend it.

1 problem in 1 file. Nothing was published.`);
});
