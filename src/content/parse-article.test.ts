import { expect, test } from 'vitest';
import { parseArticleText, parseDigest, parseFeature } from '#tests/parsing.ts';

const frontMatter = `---
title: Two trains
dek: Two trains in a week.
kind: digest
published: 2023-09-08
sources:
  - { id: xinhua, outlet: xinhua, title: A train, url: "https://example.org/train" }
`;
const brief = ':::brief{#a countries="uz" topics="trade"}\n## A brief\n\nIt left [@xinhua].\n:::';

/** A sound digest with further keys, from line 8 on. */
function withKeys(keys: string): string {
  return `${frontMatter}${keys}---\n\n${brief}\n`;
}

test('the name of the file gives the address', () => {
  const { article, problems } = parseArticleText(withKeys(''));

  expect(article?.id).toBe('2023/09/two-trains');
  expect(problems).toBe('');
});

test('a name that gives no address', () => {
  const { problems } = parseArticleText(withKeys(''), { path: 'content/articles/2023/Two trains.md' });

  expect(problems).toBe(`two-trains.md:1:1
  The file’s name gives no address.
  Name it content/articles/<year>/<year>-<month>-<day>-<slug>.md, the slug in lower-case Latin letters, figures and hyphens.`);
});

test('a name with Cyrillic letters gives no address', () => {
  const { problems } = parseArticleText(withKeys(''), { path: 'content/articles/2023/2023-09-08-хоргос.md' });

  expect(problems).toBe(`two-trains.md:1:1
  The file’s name gives no address.
  Name it content/articles/<year>/<year>-<month>-<day>-<slug>.md, the slug in lower-case Latin letters, figures and hyphens.`);
});

test('a name of another day than the text says, or in the folder of another year', () => {
  const day = parseArticleText(withKeys(''), { path: 'content/articles/2023/2023-09-09-a.md' });
  const year = parseArticleText(withKeys(''), { path: 'content/articles/2022/2023-09-08-a.md' });

  expect([day.problems, year.problems]).toEqual([
    `two-trains.md:1:1
  The file’s place says 2023/2023-09-09, “published” says 2023-09-08.
  Make the folder, the name and “published” agree before the article is published.`,
    `two-trains.md:1:1
  The file’s place says 2022/2023-09-08, “published” says 2023-09-08.
  Make the folder, the name and “published” agree before the article is published.`,
  ]);
});

test('a digest that names countries and topics of its own', () => {
  const { problems } = parseArticleText(withKeys('countries: [uz]\ntopics: [trade]\n'));

  expect(problems).toBe(`two-trains.md:8:1
  A digest takes its countries from its briefs.
  Remove “countries”.

two-trains.md:9:1
  A digest takes its topics from its briefs.
  Remove “topics”.`);
});

test('a feature that names none', () => {
  const text = `${frontMatter.replace('digest', 'feature')}---\n\nText [@xinhua].\n`;

  const { problems } = parseArticleText(text);

  expect(problems).toBe(`two-trains.md:4:1
  A feature names its countries.
  Add “countries: […]”.

two-trains.md:4:1
  A feature names its topics.
  Add “topics: […]”.`);
});

test('an update and a correction before the day of publication', () => {
  const { problems } = parseArticleText(
    withKeys('updated: 2023-09-07\ncorrections: [{ date: 2023-09-01, text: Wrong. }]\n'),
  );

  expect(problems).toBe(`two-trains.md:8:10
  “updated” (2023-09-07) is before “published” (2023-09-08).
  Give the day of the latest change, or remove it.

two-trains.md:9:23
  The correction is dated 2023-09-01, before the article was published.
  Give the day on which it was made.`);
});

test('a key figure’s source that the article does not describe is looked for in the register', () => {
  const { references, problems } = parseArticleText(
    withKeys('figures: [{ value: 3 km, label: Length, source: tass }]\n'),
  );

  expect(references).toContainEqual({ to: 'source', id: 'tass', own: ['xinhua'], line: 8, column: 49 });
  expect(problems).toBe('');
});

test('two sources with one id', () => {
  const { problems } = parseArticleText(
    withKeys('  - { id: xinhua, outlet: tass, title: B, url: "https://example.org/b" }\n'),
  );

  expect(problems).toBe(`two-trains.md:8:11
  Two sources have the id “xinhua”.
  Give each an id of its own.`);
});

test('straight quotation marks in title and dek', () => {
  const text = withKeys('').replace('Two trains\n', "China's trains\n").replace('in a week', 'in a "week"');

  const { problems } = parseArticleText(text);

  expect(problems).toBe(`two-trains.md:2:8
  A straight quotation mark stands in “title”: '
  Use “ ” for quotations and ’ for the apostrophe.

two-trains.md:3:6
  A straight quotation mark stands in “dek”: "
  Use “ ” for quotations and ’ for the apostrophe.`);
});

test('outlets are noted with their places, those read on and those copied too', () => {
  const text = withKeys('').replace('outlet: xinhua,', 'outlet: xinhua, via: mirror, agency: tass,');

  const { references } = parseArticleText(text);

  expect(references).toEqual([
    { to: 'outlet', id: 'xinhua', line: 7, column: 27 },
    { to: 'outlet', id: 'mirror', line: 7, column: 40 },
    { to: 'outlet', id: 'tass', line: 7, column: 56 },
  ]);
});

test('words are counted without the numbers of citations, Chinese ones by character', () => {
  const { article } = parseDigest(
    `${brief.replace('It left', 'It left for 霍尔果斯')}\n\nFrom 1,024 km away [@tass].`,
  );

  expect(article?.words).toBe(13);
});

test('a feature keeps its text, its countries and its topics', () => {
  const { article, problems } = parseFeature('Text.');

  expect(article?.kind).toBe('feature');
  expect(article?.countries).toEqual(['uz']);
  expect(article?.topics).toEqual(['transport']);
  expect(article?.briefs).toEqual([]);
  expect(problems).toBe('');
});

const laterBrief = brief.replace('topics="trade"', 'topics="trade" date="2023-09-09"');

test('an event after the day of the edition', () => {
  const { problems } = parseArticleText(`${frontMatter}---\n\n${laterBrief}\n`);

  expect(problems).toBe(`two-trains.md:10:1
  The brief “a” is dated 2023-09-09, after the edition (2023-09-08).
  Give the day of the event, or set “updated” to the day on which the brief was added.`);
});

test('an updated edition may hold an event after its first day, and a month is not after its own days', () => {
  const updated = parseArticleText(`${frontMatter}updated: 2023-09-10\n---\n\n${laterBrief}\n`);
  const ofMonth = parseArticleText(withKeys('').replace('topics="trade"', 'topics="trade" date="2023-09"'));

  expect(updated.problems).toBe('');
  expect(ofMonth.problems).toBe('');
});
