import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test('a heading becomes lower-case words with hyphens', () => {
  const slug = slugOf('One China, two trains: what happened?');

  expect(slug).toBe('one-china-two-trains-what-happened');
});

test('a straight and a curly apostrophe give one address', () => {
  const slugs = [slugOf("China's trade"), slugOf('China’s trade'), slugOf('Chinaʼs trade')];

  expect(slugs).toEqual(['chinas-trade', 'chinas-trade', 'chinas-trade']);
});

test('accents on Latin letters vanish', () => {
  const slug = slugOf('Ürümqi and Öskemen');

  expect(slug).toBe('urumqi-and-oskemen');
});

test('Russian letters stay as they are, those with marks too', () => {
  const slug = slugOf('Китай и Ёлка');

  expect(slug).toBe('китай-и-ёлка');
});

test('Kazakh letters stay as they are', () => {
  const slug = slugOf('Қорғас өткелі');

  expect(slug).toBe('қорғас-өткелі');
});

test('Chinese characters stay as they are', () => {
  const slug = slugOf('霍尔果斯 口岸');

  expect(slug).toBe('霍尔果斯-口岸');
});

test('a text without a letter has no address', () => {
  const slug = slugOf('… ?!');

  expect(slug).toBe('');
});
