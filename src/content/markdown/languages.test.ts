import { expect, test } from 'vitest';
import { parseFeature } from '#tests/parsing.ts';

test('Cyrillic letters are marked as Russian, Chinese characters as Chinese', () => {
  const { html, problems } = parseFeature('Khorgos (Хоргос, 霍尔果斯) is a port.');

  expect(html).toBe(
    '<p>Khorgos (<span lang="ru">Хоргос</span>, <span lang="zh">霍尔果斯</span>) is a port.</p>',
  );
  expect(problems).toBe('');
});

test('names in headings, links and emphasis are marked as well', () => {
  const { html } = parseFeature('## Хоргос\n\n*霍尔果斯* and [Хоргос](https://example.org/)');

  expect(html).toBe(
    '<h2 id="хоргос"><span lang="ru">Хоргос</span></h2>\n<p><em><span lang="zh">霍尔果斯</span></em> and <a href="https://example.org/" rel="noopener"><span lang="ru">Хоргос</span></a></p>',
  );
});

test('another language in Cyrillic letters is named', () => {
  const { html, problems } = parseFeature('In Kazakh :lang[Қорғас]{code="kk"}.');

  expect(html).toBe('<p>In Kazakh <span lang="kk">Қорғас</span>.</p>');
  expect(problems).toBe('');
});

test('a named language without its code', () => {
  const { html, problems } = parseFeature('In Kazakh :lang[Қорғас].');

  expect(html).toBe('<p>In Kazakh :lang[<span lang="ru">Қорғас</span>].</p>');
  expect(problems).toBe(`two-trains.md:12:11
  The words “Қорғас” name no language.
  Write :lang[…]{code="kk"}, with a code of ISO 639.`);
});

test('a code that no language can have', () => {
  const { problems } = parseFeature('In Kazakh :lang[Қорғас]{code="kazakh language"}.');

  expect(problems).toBe(`two-trains.md:12:11
  “kazakh language” is not the code of a language.
  Write :lang[…]{code="kk"}, with a code of ISO 639.`);
});

test('an ordinary colon stays one', () => {
  const { html, problems } = parseFeature('Note:see page 3:a, at 10:30, ratio 1:x.');

  expect(html).toBe('<p>Note:see page 3:a, at 10:30, ratio 1:x.</p>');
  expect(problems).toBe('');
});

test('an ordinary colon stays one in Russian too', () => {
  const { html } = parseFeature('Москва:Пекин и :Алматы');

  expect(html).toBe(
    '<p><span lang="ru">Москва</span>:<span lang="ru">Пекин и</span> :<span lang="ru">Алматы</span></p>',
  );
});

test('a citation behind an ordinary colon is one', () => {
  const { html, problems } = parseFeature('Moscow:Beijing[@xinhua].');

  expect(html).toBe('<p>Moscow:Beijing<sup><a href="#source-1" id="cite-1-1">1</a></sup>.</p>');
  expect(problems).toBe('');
});

test('a Latin letter inside a Cyrillic word', () => {
  const { problems } = parseFeature('The port of Хoргос.');

  expect(problems).toBe(`two-trains.md:12:13
  The word “Хoргос” mixes Latin and Cyrillic letters.
  Type it again in one script; some letters only look alike.`);
});

test('a Latin and a Cyrillic word with a hyphen between them are two words', () => {
  const { problems } = parseFeature('The Khorgos-Хоргос line.');

  expect(problems).toBe('');
});

test('a straight quotation mark', () => {
  const { problems } = parseFeature('He said "yes".\n\nIt is China\'s port.');

  expect(problems).toBe(`two-trains.md:12:9
  A straight quotation mark stands here: "
  Use “ ” for quotations and ’ for the apostrophe.

two-trains.md:12:13
  A straight quotation mark stands here: "
  Use “ ” for quotations and ’ for the apostrophe.

two-trains.md:14:12
  A straight quotation mark stands here: '
  Use “ ” for quotations and ’ for the apostrophe.`);
});

test('real quotation marks and code are left alone', () => {
  const { html, problems } = parseFeature('He said “yes”, it’s `"so"`.');

  expect(html).toBe('<p>He said “yes”, it’s <code>"so"</code>.</p>');
  expect(problems).toBe('');
});
