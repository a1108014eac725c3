import { expect, test } from 'vitest';
import { parseFeature } from '#tests/parsing.ts';

test('a chart stands between the paragraphs around it', () => {
  const { article, problems } = parseFeature('Before.\n\n::chart{id="trade-total" from="2010"}\n\nAfter.');

  expect(article?.body.slice(0, 2)).toEqual([
    { type: 'prose', html: '<p>Before.</p>' },
    { type: 'chart', id: 'trade-total', attributes: { from: '2010' } },
  ]);
  expect(problems).toBe('');
});

test('a chart is noted with its place, to be looked for once all charts are known', () => {
  const { references } = parseFeature('::chart{id="trade-total"}');

  expect(references[0]).toEqual({ to: 'chart', id: 'trade-total', line: 12, column: 13 });
});

test('two charts in one text do not take each other’s place', () => {
  const { article } = parseFeature('::chart{id="one"}\n\n::chart{id="two"}');

  expect(article?.body.slice(0, 2)).toEqual([
    { type: 'chart', id: 'one', attributes: {} },
    { type: 'chart', id: 'two', attributes: {} },
  ]);
});

test('a chart without id', () => {
  const { problems } = parseFeature('::chart{from="2010"}');

  expect(problems).toBe(`two-trains.md:12:1
  The chart has no id.
  Write ::chart{id="…"} with a chart from content/charts/.`);
});

test('an unknown embed', () => {
  const { problems } = parseFeature('::chrat{id="trade-total"}');

  expect(problems).toBe(`two-trains.md:12:1
  Unknown embed “::chrat”.
  Did you mean “chart”? Known are: “::chart”, “::map”, “::timeline”.`);
});

test('a chart inside a list or a quotation, where none can be drawn', () => {
  const { problems } = parseFeature('> ::chart{id="trade-total"}');

  expect(problems).toBe(`two-trains.md:12:3
  A chart stands inside a list or a quotation.
  Put ::chart{…} on a line of its own between two paragraphs.`);
});

test('a chart a second time, whose ids would stand on the page twice', () => {
  const { problems } = parseFeature('::chart{id="trade-total"}\n\n::chart{id="trade-total"}');

  expect(problems).toBe(`two-trains.md:14:1
  The chart “trade-total” stands here a second time.
  Keep one of the two; a link to it is [the chart](#chart-trade-total).`);
});

test('a timeline is noted with what it asks for, to be held against the milestones once they are read', () => {
  const { article, references, problems } = parseFeature(
    '::timeline{countries="uz kz" topics="energy" from="2004" to="2009"}',
  );

  const selection = { countries: ['uz', 'kz'], topics: ['energy'], from: 2004, to: 2009 };
  expect(article?.body[0]).toEqual({ type: 'timeline', ...selection });
  expect(references[0]).toEqual({ to: 'timeline', id: '', selection, line: 12, column: 1 });
  expect(problems).toBe('');
});

test('a word that is wrong is told where it stands, not where its letters come first', () => {
  const { problems, references } = parseFeature(
    '::timeline{countries="me" topics=\'energy, e\' time="1"}\n\n::map{routes="ma" places="ma" caption="A map"}',
  );

  expect(problems.split('\n').filter((line) => line.startsWith('two-trains.md'))).toEqual([
    'two-trains.md:12:23',
    'two-trains.md:12:43',
    'two-trains.md:12:46',
  ]);
  expect(references.filter(({ id }) => id === 'ma')).toEqual([
    { to: 'route', id: 'ma', line: 14, column: 15 },
    { to: 'place', id: 'ma', line: 14, column: 27 },
  ]);
});

test('a year that is none is told where it stands, in quotation marks or without', () => {
  const { problems } = parseFeature('::timeline{from="me" to=li}');

  expect(problems).toBe(`two-trains.md:12:18
  “me” is not a year.
  Write it with four figures.

two-trains.md:12:25
  “li” is not a year.
  Write it with four figures.`);
});
