import { expect, test } from 'vitest';
import { findSize, listShorter, shorten, wrapEvenly, wrapWords } from './fit-text.ts';

test('a line takes as many words as it has room for', () => {
  expect(wrapWords('Trade between China and Kazakhstan', { width: 130, fontSize: 10 })).toEqual([
    'Trade between China and',
    'Kazakhstan',
  ]);
});

test('a text without a word has no line', () => {
  expect(wrapWords(' ', { width: 130, fontSize: 10 })).toEqual([]);
});

test('a Chinese text is broken between characters, because it has no spaces', () => {
  expect(wrapWords('中国与塔吉克斯坦', { width: 45, fontSize: 10 })).toEqual(['中国与塔', '吉克斯坦']);
});

test('no word stands alone on the last line', () => {
  const text = 'China counts more trade with Kazakhstan than Kazakhstan does';

  expect(wrapWords(text, { width: 310, fontSize: 10 }).at(-1)).toBe('does');
  expect(wrapEvenly(text, { width: 310, fontSize: 10 })).toEqual([
    'China counts more trade with',
    'Kazakhstan than Kazakhstan does',
  ]);
});

test('the largest size in which a text fits is taken', () => {
  const fitted = findSize('Торговля Китая', { sizes: [20, 15, 13], width: 130, most: 1 });

  expect(fitted).toEqual({ fontSize: 13, lines: ['Торговля Китая'] });
});

test('a text that fits in no size has none', () => {
  expect(findSize('Торговля Китая', { sizes: [20, 15], width: 130, most: 1 })).toBeUndefined();
});

test('a text that is too long ends after a whole word, with an ellipsis', () => {
  const text = 'Trade between China and Kazakhstan in billion US dollars';

  expect(shorten(text, { fontSize: 10, width: 130, most: 1 }).lines).toEqual(['Trade between China …']);
});

test('a note becomes shorter by whole sentences', () => {
  expect(listShorter('No total was found. It was 1.5 billion dollars. The rest is known.')).toEqual([
    'No total was found. It was 1.5 billion dollars. The rest is known.',
    'No total was found. It was 1.5 billion dollars.',
    'No total was found.',
    '',
  ]);
});
