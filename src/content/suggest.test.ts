import { expect, test } from 'vitest';
import { editDistance, findNearest, suggestion } from './suggest.ts';

test('a letter added, dropped or changed is one edit', () => {
  const distances = [
    editDistance('trade', 'trades'),
    editDistance('trade', 'trad'),
    editDistance('trade', 'grade'),
  ];

  expect(distances).toEqual([1, 1, 1]);
});

test('two neighbours swapped are one edit', () => {
  const distance = editDistance('trnasport', 'transport');

  expect(distance).toBe(1);
});

test('equal words are no edit apart, and a word is as far from nothing as it is long', () => {
  const distances = [editDistance('trade', 'trade'), editDistance('', 'trade'), editDistance('trade', '')];

  expect(distances).toEqual([0, 5, 5]);
});

test('Cyrillic and Chinese are counted by letter', () => {
  const distances = [editDistance('Хоргос', 'Хоргас'), editDistance('霍尔果斯', '霍尔果')];

  expect(distances).toEqual([1, 1]);
});

test('a word that begins like a known one is taken for it', () => {
  const nearest = findNearest('transit', ['trade', 'transport', 'tourism']);

  expect(nearest).toBe('transport');
});

test('capital letters are no difference', () => {
  const nearest = findNearest('Xinhua', ['xinhua', 'tass']);

  expect(nearest).toBe('xinhua');
});

test('of two known words the nearer is proposed', () => {
  const nearest = findNearest('eurasia', ['eurasianet', 'eurasian']);

  expect(nearest).toBe('eurasian');
});

test('nothing is proposed for a word that is like none', () => {
  const nearest = findNearest('weather', ['trade', 'energy']);

  expect(nearest).toBeUndefined();
});

test('addresses, which all begin alike, are compared as a whole', () => {
  const known = ['/2023/', '/2023/09/two-trains/'];

  const nearest = [
    findNearest('/2023/09/two-trians/', known),
    findNearest('/2023/08/another-edition/', known),
  ];

  expect(nearest).toEqual(['/2023/09/two-trains/', undefined]);
});

test('a proposal says where the list stands', () => {
  const texts = [
    suggestion('tarde', ['trade'], 'Known are: trade.'),
    suggestion('weather', ['trade'], 'Known are: trade.'),
  ];

  expect(texts).toEqual(['Did you mean “trade”? Known are: trade.', 'Known are: trade.']);
});

test('two briefs of one month are not alike for that', () => {
  const nearest = findNearest('2023/09/two-trains#camels', ['2023/09/one-china#statement']);

  expect(nearest).toBeUndefined();
});
