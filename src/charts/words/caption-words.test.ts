import { expect, test } from 'vitest';
import {
  formatHeads,
  formatYears,
  keyLine,
  reporterLine,
  sourceLine,
  tableSummary,
} from './caption-words.ts';

test('years that follow each other are a run', () => {
  expect(formatYears([2022, 1992, 1993, 1994])).toBe('1992–1994, 2022');
});

test('heads that are no years are listed as they are', () => {
  expect(formatHeads(['Kazakhstan', '2022-H1', 'Kazakhstan'])).toBe('Kazakhstan, 2022-H1');
});

test('a few sources are all named', () => {
  const uses = [
    { publisher: 'IMF', heads: ['2019', '2020'] },
    { publisher: 'CGTN', heads: ['2021'] },
  ];

  expect(sourceLine(uses)).toBe('Sources: IMF, 2019–2020; CGTN, 2021.');
});

test('of many sources, those for a year or two are counted', () => {
  const uses = [
    { publisher: 'IMF', heads: ['2018', '2019', '2020'] },
    { publisher: 'CGTN', heads: ['2021'] },
    { publisher: 'Daryo', heads: ['2022'] },
    { publisher: 'Kursiv', heads: ['2023'] },
    { publisher: 'Orda', heads: ['2024'] },
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
    'Hollow, derived: worked out from the next year’s figure and its stated growth. Shaded, n.a.: no figure.',
  );
});
