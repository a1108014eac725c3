import { expect, test } from 'vitest';
import { listNumbers } from './numbers-in.ts';

function valuesOf(text: string): readonly number[] {
  return listNumbers(text).map(({ value }) => value);
}

test('a scale belongs to its number, however the number is grouped', () => {
  expect(valuesOf('1.7077 billion, 1,400 and 1\u202f400 wagons, 2-million')).toEqual([
    1_707_700_000, 1400, 1400, 2_000_000,
  ]);
});

test('words count as numbers from two on', () => {
  expect(valuesOf('One of twelve plants, two hundred workers, twenty-one, ninety')).toEqual([
    12, 200, 21, 90,
  ]);
});

test('the first of a range has the scale of the second', () => {
  expect(valuesOf('58 to 61 million, 2.5–3 billion')).toEqual([58e6, 61e6, 2.5e9, 3e9]);
});

test('a year is not the first of a range of millions', () => {
  expect(valuesOf('from 347,000 in 2021 to 2.2 million')).toEqual([347_000, 2021, 2.2e6]);
});

test('billions of cubic metres may be written as bcm', () => {
  expect(valuesOf('34 bcm')).toEqual(valuesOf('34 billion cubic metres'));
});

test('millions of tonnes may be written as Mt', () => {
  expect(valuesOf('10–12 Mt')).toEqual(valuesOf('10 to 12 million tonnes'));
});

test.each([
  ['Trade was 70 billion dollars. Exports were 40 billion.', [true, true]],
  ['Trade was $70 billion.', [true]],
  ['The port took 70 million tonnes.', [false]],
])('a text speaks of dollars, or it does not: %s', (text, expected) => {
  expect(listNumbers(text).map(({ nearDollars }) => nearDollars)).toEqual(expected);
});

test('the name of an outlet is no number, an ordinal is one', () => {
  expect(valuesOf('24.kg reported on the 35th train')).toEqual([35]);
});

test('in Chinese and Cyrillic texts figures are found too', () => {
  expect(valuesOf('第15趟列车, 261 вагон')).toEqual([15, 261]);
});

test('a number ends where its sentence does', () => {
  expect(listNumbers('It took 15. Then it stopped.')[0]).toEqual({
    text: '15',
    value: 15,
    decimals: 0,
    scale: 1,
    offset: 8,
    nearDollars: false,
  });
});
