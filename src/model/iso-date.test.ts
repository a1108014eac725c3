import { expect, test } from 'vitest';
import { aDate } from '#tests/builders.ts';
import { datePartsOf, findDateParts, isoDateSchema, isoDaySchema, monthOf, startOf } from './iso-date.ts';

test('a day keeps its year, month and day', () => {
  const parts = findDateParts('2023-09-08');

  expect(parts).toEqual({ year: 2023, month: 9, day: 8 });
});

test('a month has no day', () => {
  const parts = findDateParts('2023-09');

  expect(parts).toEqual({ year: 2023, month: 9, day: undefined });
});

test('30 February is no date', () => {
  const parts = findDateParts('2023-02-30');

  expect(parts).toBeUndefined();
});

test('29 February is a date in a leap year', () => {
  const parts = findDateParts('2024-02-29');

  expect(parts).toEqual({ year: 2024, month: 2, day: 29 });
});

test('29 February is no date in another year', () => {
  const parts = findDateParts('2023-02-29');

  expect(parts).toBeUndefined();
});

test('the year 1900 had no leap day and 2000 had one', () => {
  const days = [findDateParts('1900-02-29'), findDateParts('2000-02-29')];

  expect(days).toEqual([undefined, { year: 2000, month: 2, day: 29 }]);
});

test('months 0 and 13 are no dates', () => {
  const months = [findDateParts('2023-00'), findDateParts('2023-13')];

  expect(months).toEqual([undefined, undefined]);
});

test('a date with a time, with dots or in words is none', () => {
  const dates = [
    findDateParts('2023-09-08T10:00'),
    findDateParts('08.09.2023'),
    findDateParts('8 September 2023'),
  ];

  expect(dates).toEqual([undefined, undefined, undefined]);
});

test('dates sort as text, and of two that begin alike the less exact one comes first', () => {
  const sorted = ['2023-09-08', '2023-10', '2023-09', '2022-12-31', '2023'].toSorted();

  expect(sorted).toEqual(['2022-12-31', '2023', '2023-09', '2023-09-08', '2023-10']);
});

test('a bare year may be written without quotation marks', () => {
  const date = isoDateSchema.parse(2023);

  expect(date).toBe('2023');
});

test('a month is not enough where a day is needed', () => {
  const result = isoDaySchema.safeParse('2023-09');

  expect(result.success).toBe(false);
});

test('the month of a day is known, that of a bare year is not', () => {
  const months = [monthOf(aDate('2023-09-08')), monthOf(aDate('2023-09')), monthOf(aDate('2023'))];

  expect(months).toEqual(['2023-09', '2023-09', undefined]);
});

test('a date begins at midnight in UTC, a year with its first day', () => {
  const moments = [startOf(aDate('2023-09-08')).toISOString(), startOf(aDate('2023')).toISOString()];

  expect(moments).toEqual(['2023-09-08T00:00:00.000Z', '2023-01-01T00:00:00.000Z']);
});

test('the parts of a date can be asked once it has been checked', () => {
  const parts = datePartsOf(aDate('2023'));

  expect(parts).toEqual({ year: 2023, month: undefined, day: undefined });
});
