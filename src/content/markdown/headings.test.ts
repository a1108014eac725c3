import { expect, test } from 'vitest';
import { parseFeature } from '#tests/parsing.ts';

test('headings get an anchor, and those of the second level stand in the contents', () => {
  const { html, article } = parseFeature('## The dry port\n\n### Its cranes');

  expect(html).toBe('<h2 id="the-dry-port">The dry port</h2>\n<h3 id="its-cranes">Its cranes</h3>');
  expect(article?.headings).toEqual([{ id: 'the-dry-port', text: 'The dry port' }]);
});

test('an anchor does not change with the kind of apostrophe', () => {
  const { article } = parseFeature('## China’s port');

  expect(article?.headings).toEqual([{ id: 'chinas-port', text: 'China’s port' }]);
});

test('headings in Cyrillic and Chinese have anchors too', () => {
  const { article } = parseFeature('## Хоргос\n\n## 霍尔果斯');

  expect(article?.headings).toEqual([
    { id: 'хоргос', text: 'Хоргос' },
    { id: '霍尔果斯', text: '霍尔果斯' },
  ]);
});

test('two headings of one text have two anchors', () => {
  const { article } = parseFeature('## Trade\n\n## Trade');

  expect(article?.headings.map(({ id }) => id)).toEqual(['trade', 'trade-2']);
});

test('two small headings of one text have two anchors as well', () => {
  const { html } = parseFeature('### Trade\n\n### Trade');

  expect(html).toBe('<h3 id="trade">Trade</h3>\n<h3 id="trade-2">Trade</h3>');
});

test('a heading that ends in a number does not take the anchor of another', () => {
  const { article } = parseFeature('## Trade\n\n## Trade\n\n## Trade 2');

  expect(article?.headings.map(({ id }) => id)).toEqual(['trade', 'trade-2', 'trade-2-2']);
});

test('a heading that only begins like an earlier one keeps its own anchor', () => {
  const { article } = parseFeature('## Trade in 2023\n\n## Trade');

  expect(article?.headings.map(({ id }) => id)).toEqual(['trade-in-2023', 'trade']);
});

test('a heading does not take an anchor that the page itself uses', () => {
  const { article } = parseFeature('## Sources\n\n## Corrections');

  expect(article?.headings.map(({ id }) => id)).toEqual(['section-sources', 'section-corrections']);
});

test('a second title', () => {
  const { problems } = parseFeature('# The dry port');

  expect(problems).toBe(`two-trains.md:12:1
  “The dry port” is a second title.
  Begin headings in the text with “##”.`);
});
