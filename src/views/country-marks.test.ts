import { expect, test } from 'vitest';
import { countryMarks } from './country-marks.ts';

test('a brief about two countries is marked with both', () => {
  const marks = countryMarks({ countries: ['uz', 'kz'] });

  expect(marks).toEqual([
    { name: 'Uzbekistan', path: '/countries/uzbekistan/', mark: 'country uz' },
    { name: 'Kazakhstan', path: '/countries/kazakhstan/', mark: 'country kz' },
  ]);
});

test('five marks in a column would be longer than the brief: one stands for all', () => {
  const marks = countryMarks({ countries: ['uz', 'kz', 'kg', 'tj', 'tm'] });

  expect(marks).toEqual([{ name: 'All five', path: '/countries/', mark: undefined }]);
});
