import { expect, test } from 'vitest';
import { aDate } from '#tests/builders.ts';
import { nameOfCountry } from './country-names.ts';
import {
  capitalise,
  findRegionName,
  formatAmericanDate,
  formatCount,
  formatDate,
  formatList,
  formatMonth,
  formatMonthName,
  formatNumber,
  formatPercent,
  formatYearFirst,
  nameOfLanguage,
  pluralOf,
} from './format.ts';

const briefs = { one: 'brief', other: 'briefs' };

test('a date is written as exactly as it is known', () => {
  const dates = [formatDate(aDate('2023-09-08')), formatDate(aDate('2023-09')), formatDate(aDate('2023'))];

  expect(dates).toEqual(['8 September 2023', 'September 2023', '2023']);
});

test('the first and the last day of a year stay in it, whatever the time zone', () => {
  const dates = [formatDate(aDate('2023-01-01')), formatDate(aDate('2023-12-31'))];

  expect(dates).toEqual(['1 January 2023', '31 December 2023']);
});

test('a month has a name, with its year and without', () => {
  const months = [formatMonth('2023-09'), formatMonth('2023'), formatMonthName('2023-09')];

  expect(months).toEqual(['September 2023', '2023', 'September']);
});

test('citations have their own forms of a date', () => {
  const dates = [formatAmericanDate(aDate('2023-09-08')), formatYearFirst(aDate('2023-09-08'))];

  expect(dates).toEqual(['September 8, 2023', '2023, September 8']);
});

test('counts are words up to ten, then figures', () => {
  const counts = [formatCount(0), formatCount(1), formatCount(10), formatCount(11), formatCount(1024)];

  expect(counts).toEqual(['no', 'one', 'ten', '11', '1,024']);
});

test('one brief, and two, eleven or no briefs', () => {
  const forms = [pluralOf(1, briefs), pluralOf(2, briefs), pluralOf(11, briefs), pluralOf(0, briefs)];

  expect(forms).toEqual(['brief', 'briefs', 'briefs', 'briefs']);
});

test('21 briefs are many in English, though not in Russian', () => {
  const form = pluralOf(21, briefs);

  expect(form).toBe('briefs');
});

test('numbers have commas between thousands', () => {
  const number = formatNumber(1234567);

  expect(number).toBe('1,234,567');
});

test('lists end in “and”', () => {
  const lists = [
    formatList([]),
    formatList(['Kazakhstan']),
    formatList(['Kazakhstan', 'Tajikistan']),
    formatList(['Kazakhstan', 'Tajikistan', 'Uzbekistan']),
  ];

  expect(lists).toEqual([
    '',
    'Kazakhstan',
    'Kazakhstan and Tajikistan',
    'Kazakhstan, Tajikistan and Uzbekistan',
  ]);
});

test('countries and languages have names', () => {
  const names = [nameOfCountry('kg'), findRegionName('cn'), nameOfLanguage('ru'), nameOfLanguage('zh')];

  expect(names).toEqual(['Kyrgyzstan', 'China', 'Russian', 'Chinese']);
});

test('what belongs to no country has no name of one', () => {
  const name = findRegionName('int');

  expect(name).toBeUndefined();
});

test('a capital letter in Latin and Cyrillic; Chinese has none', () => {
  const texts = [capitalise('two outlets'), capitalise('хоргос'), capitalise('霍尔果斯'), capitalise('')];

  expect(texts).toEqual(['Two outlets', 'Хоргос', '霍尔果斯', '']);
});

test('a share reads in whole percent, and a trace of one is not nothing', () => {
  expect([0, 0.001, 0.425, 1].map(formatPercent)).toEqual(['0%', '<1%', '43%', '100%']);
});
