import { expect, test } from 'vitest';
import { threadWords } from './thread-words.ts';

test('one step and two steps', () => {
  expect([threadWords.stepCount(1), threadWords.stepCount(2)]).toEqual(['One step', 'Two steps']);
});

test('a brief is part of a thread, or of threads', () => {
  expect([threadWords.label(1), threadWords.label(2)]).toEqual(['Thread', 'Threads']);
});
