import { expect, test } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

test('reading takes at least a minute', () => {
  const minutes = [readingMinutes(0), readingMinutes(238), readingMinutes(380), readingMinutes(1190)];

  expect(minutes).toEqual([1, 1, 2, 5]);
});
