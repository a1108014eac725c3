import { expect, test } from 'vitest';
import { findPeriod } from '#src/trade/period.ts';
import { formatPeriod } from './period-words.ts';

test.each([
  ['2023', '2023'],
  ['2023-01..2023-12', '2023'],
  ['2023-08', 'Aug 2023'],
  ['2023-H1', 'Jan–Jun 2023'],
  ['2020-Q4', 'Oct–Dec 2020'],
  ['2023-01..2023-11', 'Jan–Nov 2023'],
  ['2024-01-01..2024-12-24', '1 Jan–24 Dec 2024'],
  ['2009-12..2016-12', 'Dec 2009–Dec 2016'],
  ['2009-01..2022-12', '2009–2022'],
])('the period %s is written %s', (text, words) => {
  const period = findPeriod(text);

  expect(period && formatPeriod(period)).toBe(words);
});
