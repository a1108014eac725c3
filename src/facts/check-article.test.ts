import { expect, test } from 'vitest';
import { parseArticle } from '#src/content/parse-article.ts';
import { parseFrontMatter } from '#src/content/front-matter.ts';
import { createSourceFile } from '#src/content/source-file.ts';
import { aSource } from '#tests/builders.ts';
import { takeNotes } from '#tests/parsing.ts';
import { checkArticle, type FactShelf } from './check-article.ts';
import { type FactRecord, recordSchema } from './record.ts';

const train: FactRecord = {
  id: 'first-train',
  ...recordSchema.parse({
    headline: 'A train left for Tashkent.',
    date: '2023-08-29',
    confidence: 'high',
    countries: ['uz'],
    topics: ['transport'],
    facts: [{ text: 'It had 261 cars and cost 14.8 billion soum.', source: 'xinhua-2023' }],
    figures: [{ label: 'Journey', value: 15, unit: 'days', source: 'xinhua-2023' }],
    sources: ['xinhua-2023'],
  }),
};

const shelf: FactShelf = {
  records: new Map([[train.id, train]]),
  sources: new Map([['xinhua-2023', aSource({ id: 'xinhua-2023', published: '2023-08-31' })]]),
  shelfCarries: ({ value }) => value === 106.3e9,
};

/** What is said of an article with this front matter and body; the body begins in line 7 and more, after its keys. */
function check(keys: string, body: string): string {
  const { report, text } = takeNotes('two-trains.md');
  const whole = `---\ntitle: A train\ndek: One train.\npublished: 2023-09-08\n${keys}---\n\n${body}\n`;
  const file = createSourceFile('content/articles/2023/2023-09-08-two-trains.md', whole);
  const article = parseArticle(file, { base: '/', terms: undefined }, report);
  const front = parseFrontMatter(file, report);
  if (article === undefined || front === undefined) throw new Error(text());
  checkArticle({ file, ...front, article: article.value }, shelf, report);
  return text();
}

/** What makes a brief long enough, without a number. */
const filler = Array.from({ length: 60 }, () => 'and').join(' ');

function checkBrief(body: string, record = 'record="first-train"'): string {
  const opening = `:::brief{#train countries="uz" topics="transport" date="2023-08-29" ${record}}`;
  return check('kind: digest\n', `${opening}\n\n## A train leaves\n\n${body}\n\n${filler}\n\n:::`);
}

test('numbers of the facts, the figures and the dates may be said', () => {
  expect(checkBrief('It left on 29 August 2023 with 261 cars for 15 days [@xinhua-2023].')).toBe('');
});

test('a number that stands in no fact is told at its place', () => {
  expect(checkBrief('It had 262 cars [@xinhua-2023].')).toBe(`two-trains.md:12:8
  The number “262” stands in no fact of “first-train”.
  Take the number from the facts, or say what it was made from: :number[…]{from="…"}.`);
});

test('a number in words is a number', () => {
  expect(checkBrief('It had twelve cars [@xinhua-2023].')).toContain('The number “twelve” stands in no fact');
});

test('a rounded number is allowed by the exact one', () => {
  expect(checkBrief('It cost :number[almost 15 billion]{from="14.8 billion"} soum [@xinhua-2023].')).toBe('');
});

test('an allowance that rests on a number that is in no fact', () => {
  expect(checkBrief('It cost :number[almost 15 billion]{from="14.9 billion"} [@xinhua-2023].'))
    .toBe(`two-trains.md:12:9
  “almost 15 billion” is made from “14.9 billion”, which stands in no fact of “first-train”.
  Write the exact number of the facts.`);
});

test('an allowance that is no rounding', () => {
  expect(checkBrief('It cost :number[20 billion]{from="14.8 billion"} [@xinhua-2023].'))
    .toBe(`two-trains.md:12:9
  “20 billion” is not “14.8 billion” rounded.
  Keep within a tenth of the exact number.`);
});

test('a number may be counted from what the facts name, if the text says how', () => {
  expect(checkBrief('It has :number[two names]{why="both are in the facts"} [@xinhua-2023].')).toBe('');
});

test('a brief without a record', () => {
  expect(checkBrief('It left [@xinhua-2023].', '')).toBe(`two-trains.md:8:1
  The brief “train” names no record.
  Add record="…" with the name of a file of content/records/.`);
});

test('a brief with an unknown record', () => {
  expect(checkBrief('It left [@xinhua-2023].', 'record="first-trian"')).toBe(`two-trains.md:8:1
  Unknown record “first-trian” of the brief “train”.
  Did you mean “first-train”? Records stand in content/records/, one file each.`);
});

test('a citation of a page that the record does not have', () => {
  expect(checkBrief('It left [@tass-2023].')).toBe(`two-trains.md:12:10
  “tass-2023” is not a source of the record of “train”.
  Cite one of its sources, or name the record that has this one too.`);
});

test('a feature may draw on its records, the shelf and the trade figures', () => {
  const keys = 'kind: feature\ncountries: [uz]\ntopics: [trade]\nrecords: [first-train]\n';

  expect(check(keys, 'Of 106.3 billion dollars, 261 cars, and 17 more [@xinhua-2023].'))
    .toBe(`two-trains.md:11:41
  The number “17” stands in no fact of the records under “records”, of the reference shelf or of the trade figures.
  Take the number from the facts, or say what it was made from: :number[…]{from="…"}.`);
});

test('titles and key figures are held against the facts too', () => {
  const keys =
    'kind: feature\ncountries: [uz]\ntopics: [trade]\nrecords: [first-train]\nfigures: [{ value: 300 cars, label: Cars, source: xinhua-2023 }]\n';

  expect(check(keys, 'It left [@xinhua-2023].')).toBe(`two-trains.md:9:20
  The number “300” stands in no fact of the records under “records”, of the reference shelf or of the trade figures.
  Take the number from the facts; there are no allowances in the front matter.`);
});

test('a correction says no number that stands in no fact', () => {
  const corrections = 'corrections: [{ date: 2023-09-09, text: It had 300 cars. }]\n';

  expect(check(`kind: feature\ncountries: [uz]\ntopics: [trade]\n${corrections}`, 'It left [@xinhua-2023].'))
    .toBe(`two-trains.md:8:41
  The number “300” stands in no fact of the records under “records”, of the reference shelf or of the trade figures.
  Take the number from the facts; there are no allowances in the front matter.`);
});

test('the alternative text of a picture is held against the facts', () => {
  expect(checkBrief('![A train of 262 cars](/images/train.jpg) It left [@xinhua-2023].'))
    .toBe(`two-trains.md:12:14
  The number “262” stands in no fact of “first-train”.
  Take the number from the facts, or say what it was made from: :number[…]{from="…"}.`);
});

test('a feature with an unknown record', () => {
  const keys = 'kind: feature\ncountries: [uz]\ntopics: [trade]\nrecords: [first-train, first-trian]\n';

  expect(check(keys, 'It left [@xinhua-2023].')).toBe(`two-trains.md:8:24
  Unknown record “first-trian”.
  Did you mean “first-train”? Records stand in content/records/, one file each.`);
});

test('a brief is held to its length at its opening line', () => {
  const opening = ':::brief{#train countries="uz" topics="transport" date="2023-08-29" record="first-train"}';

  expect(check('kind: digest\n', `${opening}\n\n## A train leaves\n\nIt left [@xinhua-2023].\n\n:::`))
    .toBe(`two-trains.md:8:1
  The brief “train” has 2 words.
  Write 60 to 160; the headline does not count.`);
});

test('a page that only the article describes is not in the register', () => {
  const keys =
    'kind: feature\ncountries: [uz]\ntopics: [trade]\nsources:\n  - { id: own, outlet: tass, title: A, url: "https://example.org/a" }\n';

  expect(check(keys, 'It left [@own].')).toBe(`two-trains.md:9:45
  The page of “own” is not in the register of sources.
  Add a row to content/sources.csv, and cite the page by the id that you give it there.`);
});
