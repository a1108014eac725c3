import { expect, test } from 'vitest';
import { words } from './words.ts';

test('one brief and two briefs', () => {
  const texts = [words.article.briefCount(1), words.article.briefCount(2), words.lists.briefCount(1)];

  expect(texts).toEqual(['One brief', 'Two briefs', '1 brief']);
});

test('one minute and two minutes', () => {
  const texts = [words.article.readingTime(1), words.article.readingTime(2)];

  expect(texts).toEqual(['one minute', 'two minutes']);
});

test('the second page of a list says so in its title, the first does not', () => {
  const titles = [words.lists.titleWithPage('Trade', 1), words.lists.titleWithPage('Trade', 2)];

  expect(titles).toEqual(['Trade', 'Trade, page 2']);
});

test('several countries are named in a row', () => {
  const text = words.countryNames(['kz', 'tj', 'uz']);

  expect(text).toBe('Kazakhstan, Tajikistan and Uzbekistan');
});

test('a source in another language says in which', () => {
  const text = words.source.inLanguage('kk');

  expect(text).toBe('in Kazakh');
});
