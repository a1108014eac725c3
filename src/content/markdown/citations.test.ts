import { expect, test } from 'vitest';
import { parseDigest, parseFeature } from '#tests/parsing.ts';

function brief(text: string): string {
  return `:::brief{#a countries="uz" topics="trade"}\n## A brief\n\n${text}\n:::`;
}

test('sources are numbered in order of first use, not in the order of the list', () => {
  const { article, problems } = parseDigest(brief('One [@tass]. Two [@xinhua].'));

  expect(article?.briefs[0]?.body).toEqual([
    {
      type: 'prose',
      html: '<p>One<sup><a href="#source-1" id="cite-1-1">1</a></sup>. Two<sup><a href="#source-2" id="cite-2-1">2</a></sup>.</p>',
    },
  ]);
  expect(article?.cited).toEqual([
    { id: 'tass', times: 1 },
    { id: 'xinhua', times: 1 },
  ]);
  expect(problems).toBe('');
});

test('a source cited twice keeps its number, and each place has an anchor of its own', () => {
  const { html, article } = parseFeature('One [@xinhua]. Two [@xinhua].');

  expect(html).toBe(
    '<p>One<sup><a href="#source-1" id="cite-1-1">1</a></sup>. Two<sup><a href="#source-1" id="cite-1-2">1</a></sup>.</p>',
  );
  expect(article?.cited).toEqual([{ id: 'xinhua', times: 3 }]);
});

test('a citation after the full stop stands there without a blank', () => {
  const { html } = parseFeature('It left. [@xinhua] It came back.');

  expect(html).toBe('<p>It left.<sup><a href="#source-1" id="cite-1-1">1</a></sup> It came back.</p>');
});

test('a citation inside emphasis, a list, a quotation and a table counts', () => {
  const { article } = parseFeature(
    '*It left [@xinhua]*\n\n- a [@xinhua]\n\n> b [@xinhua]\n\n| c [@xinhua] |\n| --- |\n| d [@xinhua] |',
  );

  expect(article?.cited).toEqual([{ id: 'xinhua', times: 6 }]);
});

test('the text of a brief holds no numbers', () => {
  const { article } = parseDigest(brief('One [@tass]. Two [@xinhua].'));

  expect(article?.briefs[0]?.text).toBe('One. Two.');
});

test('sources cited in prose between briefs are not those of a brief', () => {
  const { article } = parseDigest(`Opening [@tass].\n\n${brief('One [@xinhua].')}`);

  expect(article?.briefs[0]?.sources).toEqual(['xinhua']);
});

test('a citation of a source that the article does not describe is looked for in the register', () => {
  const { references, problems } = parseFeature('It left [@xinhau].');

  expect(references[0]).toEqual({ to: 'source', id: 'xinhau', own: ['xinhua'], line: 12, column: 10 });
  expect(problems).toBe('');
});

test('a citation in which one of two cannot be read', () => {
  const { problems } = parseFeature('It left [@xinhua; see tass].');

  expect(problems).toBe(`two-trains.md:12:10
  The citation “[@xinhua; see tass]” cannot be read.
  Write [@id], or [@id; @other] for two.`);
});

test('a citation that is not closed', () => {
  const { problems } = parseFeature('One [@xinhua]. It left [@xinhua.');

  expect(problems).toBe(`two-trains.md:12:24
  A citation begins here and does not end.
  Close it with “]”: [@id].`);
});

test('a source that is never cited', () => {
  const { problems } = parseDigest(brief('One [@xinhua].'));

  expect(problems).toBe(`two-trains.md:7:11
  The source “tass” is never cited.
  Cite it as [@tass], or remove it.`);
});

test('a citation in a heading, where a list of contents cannot show it', () => {
  const { problems } = parseFeature('## The port [@xinhua]');

  expect(problems).toBe(`two-trains.md:12:13
  A heading cites a source.
  Move the citation into the text under it.`);
});
