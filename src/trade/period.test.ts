import { expect, test } from 'vitest';
import { findPeriod } from './period.ts';

test('a year is a full year', () => {
  expect(findPeriod('2020')).toEqual({
    from: '2020-01',
    to: '2020-12',
    kind: 'year',
    isFullYear: true,
    text: '2020',
  });
});

test('halves and quarters are parts of a year', () => {
  expect(findPeriod('2020-H2')).toEqual({
    from: '2020-07',
    to: '2020-12',
    kind: 'half',
    isFullYear: false,
    text: '2020-H2',
  });
  expect(findPeriod('2020-Q1')).toMatchObject({ from: '2020-01', to: '2020-03', kind: 'quarter' });
  expect(findPeriod('2020-Q4')).toMatchObject({ from: '2020-10', to: '2020-12', kind: 'quarter' });
});

test('a month begins and ends in itself', () => {
  expect(findPeriod('2023-03')).toEqual({
    from: '2023-03',
    to: '2023-03',
    kind: 'month',
    isFullYear: false,
    text: '2023-03',
  });
});

test('a span may cover part of a year or several years', () => {
  expect(findPeriod('2021-01..2021-11')).toMatchObject({
    from: '2021-01',
    to: '2021-11',
    kind: 'span',
    isFullYear: false,
  });
  expect(findPeriod('2009-12..2016-12')).toMatchObject({ from: '2009-12', to: '2016-12', isFullYear: false });
});

test('a span from January to December of one year is a full year', () => {
  expect(findPeriod('2021-01..2021-12')?.isFullYear).toBe(true);
  expect(findPeriod('2021-01..2022-12')?.isFullYear).toBe(false);
});

test('a span that ends on a day of December is no full year', () => {
  expect(findPeriod('2024-01-01..2024-12-24')).toEqual({
    from: '2024-01',
    to: '2024-12',
    kind: 'span',
    isFullYear: false,
    text: '2024-01-01..2024-12-24',
  });
});

test('what is no period is none', () => {
  const texts = [
    '',
    '20',
    '2023-13',
    '2023-H3',
    '2023-Q5',
    '2023-3',
    '2023-03-08',
    '2023-11..2023-01',
    '2022..2023',
    '2023-01..2023-11-30',
    '2023-01..2023-06..2023-11',
    '2024-02-30..2024-03-01',
    'May 2023',
  ];

  expect(texts.map(findPeriod).filter((period) => period !== undefined)).toEqual([]);
});
