import { expect, test } from 'vitest';
import {
  describeLatestFact,
  formatBillions,
  formatMillions,
  formatYears,
  keyLine,
  reporterLine,
  sourceLine,
  tableSummary,
} from './chart-words.ts';

test('billions have one decimal, and two figures below one', () => {
  expect(formatBillions(106.3, 'exact')).toBe('106.3');
  expect(formatBillions(50, 'exact')).toBe('50.0');
  expect(formatBillions(0.438, 'exact')).toBe('0.44');
});

test('a rounded figure gets no decimals that nobody stated', () => {
  expect(formatBillions(8, 'rounded')).toBe('≈8');
  expect(formatBillions(10, 'rounded')).toBe('≈10');
});

test('millions are whole, and below ten as the source has them', () => {
  expect(formatMillions(50_229.4)).toBe('50,229');
  expect(formatMillions(5)).toBe('5');
  expect(formatMillions(2.75)).toBe('2.8');
});

test('years that follow each other are a run', () => {
  expect(formatYears([2022, 1992, 1993, 1994])).toBe('1992–1994, 2022');
});

test('a few sources are all named', () => {
  const uses = [
    { publisher: 'IMF', years: [2019, 2020] },
    { publisher: 'CGTN', years: [2021] },
  ];

  expect(sourceLine(uses)).toBe('Sources: IMF, 2019–2020; CGTN, 2021.');
});

test('of many sources, those for a year or two are counted', () => {
  const uses = [
    { publisher: 'IMF', years: [2018, 2019, 2020] },
    { publisher: 'CGTN', years: [2021] },
    { publisher: 'Daryo', years: [2022] },
    { publisher: 'Kursiv', years: [2023] },
    { publisher: 'Orda', years: [2024] },
  ];

  expect(sourceLine(uses)).toBe(
    'Sources: IMF, 2018–2020; 4 other pages, named with their values in the table.',
  );
});

test('one value from one source is counted in the singular', () => {
  expect(tableSummary(1, 1)).toBe('Table: 1 value from 1 source');
  expect(tableSummary(34, 4)).toBe('Table: 34 values from 4 sources');
});

test('two reporters are both named', () => {
  expect(
    reporterLine([
      { partner: 'uz', reporter: 'china' },
      { partner: 'uz', reporter: 'partner' },
    ]),
  ).toBe('Reported by China and Uzbekistan, each from its own statistics.');
});

test('only signs that the chart uses are explained', () => {
  expect(keyLine({ marks: new Set(['exact']), gaps: new Set() })).toBe('');
  expect(keyLine({ marks: new Set(['derived']), gaps: new Set(['missing']) })).toBe(
    'Hollow circle: worked out from the next year’s figure and its stated growth. Shaded, n.a.: no figure.',
  );
});

test('a rounded latest value says “about” before the dollars', () => {
  const text = describeLatestFact(2025, 'about 10', { partner: 'tm', reporter: 'china' });

  expect(text).toBe('About $10 bn in 2025, Chinese figures');
});
