import { expect, test } from 'vitest';
import type { z } from 'zod';
import { takeNotes } from '#tests/parsing.ts';
import { articleFrontMatterSchema } from '#src/model/article.ts';
import { identitySchema } from '#src/model/identity.ts';
import { milestoneSchema } from '#src/model/milestone.ts';
import { outletFileSchema } from '#src/model/outlet.ts';
import { sourceSchema } from '#src/model/source.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import { createSourceFile } from './source-file.ts';
import { parseYamlText } from './yaml-text.ts';

/** What an editor reads about a text that a schema does not accept. */
function problemsOf(schema: z.ZodType, text: string): string {
  const notes = takeNotes('a.yaml');
  const yaml = parseYamlText(createSourceFile('a.yaml', text), { yaml: text, start: 0 }, notes.report);
  if (yaml !== undefined) parseWithSchema(schema, yaml, notes.report);
  return notes.text();
}

const outlet = 'name: Xinhua\ncountry: cn\nkind: state-media\nbasis: It says so.\n';
const source = 'id: train\noutlet: xinhua\ntitle: A train\nurl: https://example.org/\n';
const article =
  'title: Two trains\ndek: In a week\nkind: digest\npublished: 2023-09-08\nsources: [{ id: a, outlet: b, title: c, note: d }]\n';

test('what fits the schema is not complained about', () => {
  const problems = [
    problemsOf(outletFileSchema, outlet),
    problemsOf(sourceSchema, source),
    problemsOf(articleFrontMatterSchema, article),
  ];

  expect(problems).toEqual(['', '', '']);
});

test('a missing key', () => {
  const problems = problemsOf(outletFileSchema, 'name: Xinhua\ncountry: cn\nkind: state-media\n');

  expect(problems).toBe(`a.yaml:1:1
  “basis” is missing.
  docs/writing.md says what belongs there.`);
});

test('a missing key in a list', () => {
  const problems = problemsOf(articleFrontMatterSchema, article.replace('outlet: b, ', ''));

  expect(problems).toBe(`a.yaml:5:11
  “outlet” of entry 1 of “sources” is missing.
  docs/writing.md says what belongs there.`);
});

test('an unknown key that is like a known one', () => {
  const problems = problemsOf(outletFileSchema, `${outlet}langauges: [en]\n`);

  expect(problems).toBe(`a.yaml:5:1
  Unknown key “langauges”.
  Did you mean “languages”? docs/writing.md lists the keys.`);
});

test('an unknown key that is like none', () => {
  const problems = problemsOf(outletFileSchema, `${outlet}zzz: 1\n`);

  expect(problems).toBe(`a.yaml:5:1
  Unknown key “zzz”.
  docs/writing.md lists the keys.`);
});

test('an unknown word of a list', () => {
  const problems = problemsOf(articleFrontMatterSchema, article.replace('kind: digest', 'kind: digset'));

  expect(problems).toBe(`a.yaml:3:7
  Unknown kind “digset”.
  Did you mean “digest”? Known are: digest, feature, data-note.`);
});

test('an unknown country and topic in a list of an article', () => {
  const problems = problemsOf(
    articleFrontMatterSchema,
    `${article}countries: [uz, ru]\ntopics: [trade, space]\n`,
  );

  expect(problems).toBe(`a.yaml:6:17
  Unknown country “ru”.
  Known are: kz, kg, tj, tm, uz.

a.yaml:7:17
  Unknown topic “space”.
  Known are: diplomacy, trade, investment, transport, energy, mining, agriculture, education, culture, technology, security, tourism, health, environment, society.`);
});

test('an empty text and an empty list', () => {
  const milestone = 'id: a\ndate: 1992\ncountries: [uz]\ntopics: []\ntitle: ""\nsummary: A.\nsources: [a]\n';

  const problems = problemsOf(milestoneSchema, milestone);

  expect(problems).toBe(`a.yaml:4:9
  “topics” is empty.
  Add at least one.

a.yaml:5:8
  “title” is empty.
  Fill it in.`);
});

test('a key with nothing behind it', () => {
  const problems = problemsOf(outletFileSchema, outlet.replace('Xinhua', ''));

  expect(problems).toBe(`a.yaml:1:7
  “name” is empty.
  Fill it in, or remove the key.`);
});

test('a list that is too long', () => {
  const figure = '{ value: 1 km, label: l, source: a }';

  const problems = problemsOf(
    articleFrontMatterSchema,
    `${article}figures: [${figure}, ${figure}, ${figure}, ${figure}, ${figure}]\n`,
  );

  expect(problems).toBe(`a.yaml:6:10
  “figures” has too many entries.
  Keep at most 4.`);
});

test('a number where text belongs', () => {
  const problems = problemsOf(outletFileSchema, outlet.replace('Xinhua', '24'));

  expect(problems).toBe(`a.yaml:1:7
  “name” is a number, not text.
  Put it in quotation marks if it looks like a number, a date or true/false.`);
});

test('the country code no, which other readers of YAML take for false', () => {
  const problems = problemsOf(outletFileSchema, outlet.replace('cn', 'no'));

  expect(problems).toBe('');
});

test('text where true or false belongs', () => {
  const problems = problemsOf(outletFileSchema, `${outlet}weak: very\n`);

  expect(problems).toBe(`a.yaml:5:7
  “weak” is text, not true or false.
  Compare it with the example in docs/writing.md.`);
});

test('text where a list belongs', () => {
  const problems = problemsOf(outletFileSchema, `${outlet}languages: en\n`);

  expect(problems).toBe(`a.yaml:5:12
  “languages” is text, not a list.
  Compare it with the example in docs/writing.md.`);
});

test('a list where a file of keys belongs', () => {
  const problems = problemsOf(outletFileSchema, '- name: Xinhua\n');

  expect(problems).toBe(`a.yaml:1:1
  The file is a list, not a group of keys.
  Compare it with the example in docs/writing.md.`);
});

test('a date that the calendar does not have', () => {
  const problems = problemsOf(sourceSchema, `${source}published: 2023-02-30\n`);

  expect(problems).toBe(`a.yaml:5:12
  “2023-02-30” is not a date of the calendar.
  Write YYYY-MM-DD, YYYY-MM or YYYY.`);
});

test('a month where a day is needed', () => {
  const problems = problemsOf(articleFrontMatterSchema, article.replace('2023-09-08', '2023-09'));

  expect(problems).toBe(`a.yaml:4:12
  “2023-09” is not a day of the calendar.
  Write it as YYYY-MM-DD, for example 2023-09-08.`);
});

test('a figure without its unit', () => {
  const problems = problemsOf(
    articleFrontMatterSchema,
    `${article}figures: [{ value: "3,500", label: Students, source: a }]\n`,
  );

  expect(problems).toBe(`a.yaml:6:20
  The figure “3,500” has no unit.
  Write what is counted: “20.5%”, “3,500 students”, “$4.9 bn”.`);
});

test('a source with a title and a description', () => {
  const problems = problemsOf(sourceSchema, `${source}description: A page\n`);

  expect(problems).toBe(`a.yaml:1:1
  A source has either a title or a description, one of the two.
  Give “title” if the page’s own title is known, else “description”.`);
});

test('a source without address and note', () => {
  const problems = problemsOf(sourceSchema, 'id: train\noutlet: xinhua\ntitle: A train\n');

  expect(problems).toBe(`a.yaml:1:1
  A source without an address says where it was read.
  Add “url”, or a “note” such as “Read as quoted by …”.`);
});

test('an address that is none, and one that would run code', () => {
  const problems = [
    problemsOf(sourceSchema, source.replace('https://example.org/', 'example.org')),
    problemsOf(sourceSchema, source.replace('https://example.org/', 'javascript:alert(1)')),
  ];

  expect(problems).toEqual([
    `a.yaml:4:6
  “example.org” is not a web address.
  Write it whole, beginning with https:// or http://.`,
    `a.yaml:4:6
  “javascript:alert(1)” is not a web address.
  Write it whole, beginning with https:// or http://.`,
  ]);
});

test('an id in capital letters', () => {
  const problems = problemsOf(sourceSchema, source.replace('id: train', 'id: Train_1'));

  expect(problems).toBe(`a.yaml:1:5
  “Train_1” cannot serve as an id.
  Use lower-case Latin letters, figures and single hyphens, for example “astana-times”.`);
});

test('a country code of three letters', () => {
  const problems = problemsOf(outletFileSchema, outlet.replace('cn', 'chn'));

  expect(problems).toBe(`a.yaml:2:10
  “chn” is not a country code.
  Write two lower-case letters (ISO 3166), or “int”.`);
});

test('an address of the site without its last slash', () => {
  const site =
    'name: Digest\ntagline: t\ndescription: d\naddress: https://example.org/digest\nlanguage: en\nlicence: { name: n, address: "https://example.org/" }\n';

  const problems = problemsOf(identitySchema, site);

  expect(problems).toBe(`a.yaml:4:10
  “https://example.org/digest” does not end with a slash.
  Write it as https://example.org/ or https://example.org/digest/.`);
});

test('all mistakes of a file are told at once', () => {
  const problems = problemsOf(
    outletFileSchema,
    'name: 24\ncountry: chn\nkind: state\nbasis: It says so.\ncolour: red\n',
  );

  expect(problems).toBe(`a.yaml:1:7
  “name” is a number, not text.
  Put it in quotation marks if it looks like a number, a date or true/false.

a.yaml:2:10
  “chn” is not a country code.
  Write two lower-case letters (ISO 3166), or “int”.

a.yaml:3:7
  Unknown kind “state”.
  Did you mean “state-media”? Known are: state-media, state-funded-media, public-media, private-media, independent-media, government, official-statistics, think-tank, academic, company, international-organisation, unclassified.

a.yaml:5:1
  Unknown key “colour”.
  docs/writing.md lists the keys.`);
});

test('a language that is not written as a code', () => {
  const problems = [
    problemsOf(sourceSchema, `${source}language: Russian\n`),
    problemsOf(outletFileSchema, `${outlet}languages: [en, rus]\n`),
  ];

  expect(problems).toEqual([
    `a.yaml:5:11
  “Russian” is not a language code.
  Write two lower-case letters (ISO 639-1), for example “ru”.`,
    `a.yaml:5:17
  “rus” is not a language code.
  Write two lower-case letters (ISO 639-1), for example “ru”.`,
  ]);
});
