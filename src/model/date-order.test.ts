import { expect, test } from 'vitest';
import { aDate } from '#tests/builders.ts';
import { isBefore, yearsSince } from './date-order.ts';

test('a month and a day in it stand in no order', () => {
  const month = aDate('2023-09');
  const day = aDate('2023-09-08');

  expect([isBefore(month, day), isBefore(day, month)]).toEqual([false, false]);
});

test('a day lies before a later month, and a month before a later year', () => {
  const answers = [
    isBefore(aDate('2023-09-30'), aDate('2023-10')),
    isBefore(aDate('2023-12'), aDate('2024')),
    isBefore(aDate('2023-10'), aDate('2023-09-30')),
  ];

  expect(answers).toEqual([true, true, false]);
});

test('a year since a day is full on its anniversary', () => {
  const day = aDate('2023-09-08');

  const years = [
    yearsSince(day, new Date('2024-09-07T23:59:59Z')),
    yearsSince(day, new Date('2024-09-08T00:00:00Z')),
    yearsSince(day, new Date('2026-01-01T00:00:00Z')),
  ];

  expect(years).toEqual([0, 1, 2]);
});

test('a year since a month counts from its last day, one since a year from 31 December', () => {
  const years = [
    yearsSince(aDate('2023-09'), new Date('2024-09-29T00:00:00Z')),
    yearsSince(aDate('2023-09'), new Date('2024-09-30T00:00:00Z')),
    yearsSince(aDate('2023'), new Date('2024-12-30T00:00:00Z')),
    yearsSince(aDate('2023'), new Date('2024-12-31T00:00:00Z')),
  ];

  expect(years).toEqual([0, 1, 0, 1]);
});

test('a moment before the end of the date leaves no year', () => {
  const years = yearsSince(aDate('2024'), new Date('2022-06-01T00:00:00Z'));

  expect(years).toBe(0);
});
