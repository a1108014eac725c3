import { expect, test } from 'vitest';
import { takeNotes } from '#tests/parsing.ts';
import { parseCountry, parseIdentity, parseOutlet, parsePage, parseTopic } from './parse-reference-pages.ts';
import { parseGlossary } from './parse-shelf.ts';
import { createSourceFile, type SourceFile } from './source-file.ts';

const options = { base: '/', terms: undefined };

const country = `---
code: uz
name: Uzbekistan
officialName: Republic of Uzbekistan
names: { ru: Узбекистан, zh: 乌兹别克斯坦 }
dek: A country of five neighbours.
facts:
  - { label: Capital, value: Tashkent, source: factbook }
sources:
  - { id: factbook, outlet: cia, title: Facts, url: "https://example.org/" }
---

Text.
`;

function file(path: string, text: string): SourceFile {
  return createSourceFile(path, text);
}

test('a source that only a fact names is used', () => {
  const { report, text } = takeNotes('uzbekistan.md');

  const parsed = parseCountry(file('content/countries/uzbekistan.md', country), options, report);

  expect(parsed?.value.id).toBe('uz');
  expect(parsed?.value.cited).toEqual([]);
  expect(text()).toBe('');
});

test('a country in the file of another', () => {
  const { report, text } = takeNotes('kazakhstan.md');

  parseCountry(file('content/countries/kazakhstan.md', country), options, report);

  expect(text()).toBe(`kazakhstan.md:2:7
  The file’s name is not that of “uz”.
  Name it uzbekistan.md.`);
});

test('a fact’s source that the profile does not describe is looked for in the register', () => {
  const { report, text } = takeNotes('uzbekistan.md');
  const wrong = country.replace('source: factbook', 'source: factbok');

  const parsed = parseCountry(file('content/countries/uzbekistan.md', wrong), options, report);

  expect(parsed?.references).toContainEqual(
    expect.objectContaining({ to: 'source', id: 'factbok', line: 8, column: 48 }),
  );
  expect(text()).toBe(`uzbekistan.md:10:11
  The source “factbook” is never cited.
  Cite it as [@factbook], or remove it.`);
});

test('a topic that does not exist', () => {
  const { report, text } = takeNotes('transit.md');

  const topic = parseTopic(
    file('content/topics/transit.md', '---\nname: Transit\ndek: Through.\n---\n\nText.\n'),
    options,
    report,
  );

  expect(topic).toBeUndefined();
  expect(text()).toBe(`transit.md:1:1
  “transit” is not a topic.
  Did you mean “transport”? Topics are: diplomacy, trade, investment, transport, energy, mining, agriculture, education, culture, technology, security, tourism, health, environment, society.`);
});

test('a page has the name of its file and keeps its headings as they are', () => {
  const { report, text } = takeNotes('about.md');

  const page = parsePage(
    file('content/pages/about.md', '---\ntitle: About\ndek: Us.\n---\n\n## Corrections\n\nText.\n'),
    options,
    report,
  );

  expect(page?.value.id).toBe('about');
  expect(page?.value.headings).toEqual([{ id: 'corrections', text: 'Corrections' }]);
  expect(text()).toBe('');
});

test('a citation in a page, which has no sources', () => {
  const { report, text } = takeNotes('about.md');

  parsePage(
    file('content/pages/about.md', '---\ntitle: About\ndek: Us.\n---\n\nText [@xinhua].\n'),
    options,
    report,
  );

  expect(text()).toBe(`about.md:6:7
  This text has no list of sources.
  Link to the page itself, or write it in an article.`);
});

test('an outlet is named by its file', () => {
  const { report, text } = takeNotes('24-kg.yaml');

  const outlet = parseOutlet(
    file('content/outlets/24-kg.yaml', 'name: 24.kg\ncountry: kg\nkind: private-media\nbasis: It says so.\n'),
    report,
  );

  expect(outlet).toEqual({
    id: '24-kg',
    name: '24.kg',
    country: 'kg',
    kind: 'private-media',
    languages: [],
    basis: 'It says so.',
    weak: false,
  });
  expect(text()).toBe('');
});

test('an outlet whose file cannot serve as an id', () => {
  const { report, text } = takeNotes('24_KG.yaml');

  const outlet = parseOutlet(
    file('content/outlets/24_KG.yaml', 'name: 24.kg\ncountry: kg\nkind: private-media\nbasis: It says so.\n'),
    report,
  );

  expect(outlet).toBeUndefined();
  expect(text()).toBe(`24_KG.yaml:1:1
  “24_KG” cannot serve as an outlet’s id.
  Name the file in lower-case Latin letters, figures and hyphens.`);
});

test('two terms with one id are told at the second', () => {
  const { report, text } = takeNotes('glossary.yaml');
  const term = '- id: port\n  term: port\n  definition: A port.\n  source: https://example.org/\n';
  const later = '- id: port-two\n  term: second\n  definition: A port.\n  source: https://example.org/\n';

  parseGlossary(file('content/glossary.yaml', `${term}${term}${later}`), report);

  expect(text()).toBe(`glossary.yaml:5:7
  Two terms have the id “port”.
  Give each an id of its own.`);
});

test('the site itself has a name and an address', () => {
  const { report, text } = takeNotes('site.yaml');
  const site =
    'name: Digest\ntagline: t\ndescription: d\naddress: https://example.org/digest/\nlanguage: en\nlicence: { name: n, address: "https://example.org/" }\n';

  const identity = parseIdentity(file('content/site.yaml', site), report);

  expect(identity?.address).toBe('https://example.org/digest/');
  expect(text()).toBe('');
});
