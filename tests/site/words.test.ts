import { expect, test } from 'vitest';
import { listWordsInTemplate, listWordsInTemplates } from './template-words.ts';

test('no template holds a word for readers: all of them stand in src/words/', () => {
  expect(listWordsInTemplates('src')).toEqual([]);
});

test('a word in the text of a template is found with its line', () => {
  const template = '---\nconst name = 1;\n---\n\n<p>\n  Слово <b>{name}</b>\n</p>\n';

  expect(listWordsInTemplate(template)).toEqual([{ line: 6, word: 'Слово' }]);
});

test('words in what is read aloud, in expressions and in pieces of text are found', () => {
  const template =
    '<img alt="A map" class="wide" />\n{open && <p title={`Page ${page}`}>中文</p>}\n{` in ${place}`}\n';

  expect(listWordsInTemplate(template).map(({ word }) => word)).toEqual([
    '"A map"',
    '`Page ${',
    '中文',
    '` in ${',
  ]);
});

test('classes, addresses, comparisons, scripts and styles of a template are no words', () => {
  const template = [
    '<!doctype html>',
    '<style>p { color: Red }</style>',
    '{kind === "feature" && <a class={`country ${code}`} href={`#source-${id}`}>{"›"}</a>}',
    '<script>const text = "Not seen";</script>',
  ].join('\n');

  expect(listWordsInTemplate(template)).toEqual([]);
});
