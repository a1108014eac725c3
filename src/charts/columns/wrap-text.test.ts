import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

test('a text breaks at spaces and after dashes', () => {
  expect(wrapText('Jan–Nov 2023', 65, 14)).toEqual(['Jan–Nov', '2023']);
  expect(wrapText('China–Central Asia trains', 90, 14)).toEqual(['China–', 'Central Asia', 'trains']);
});

test('a day stays with its month', () => {
  expect(wrapText('1 Jan–2 Dec 2025', 60, 14)).toEqual(['1 Jan–', '2 Dec', '2025']);
});

test('a Cyrillic word that is too wide cannot be wrapped', () => {
  expect(wrapText('январь–сентябрь 2023', 40, 14)).toBeUndefined();
});
