import { expect, test } from 'vitest';
import { aTerm } from '#tests/builders.ts';
import { parseFeature } from '#tests/parsing.ts';

const terms = [
  aTerm({ id: 'dry-port', term: 'dry port', aliases: ['Хоргос'] }),
  aTerm({ id: 'port', term: 'port' }),
  aTerm({ id: 'c5', term: 'C+C5' }),
];

test('the first use of a term leads to the glossary, later ones do not', () => {
  const { html, problems } = parseFeature('A dry port. The dry port.', { terms });

  expect(html).toBe('<p>A <a href="/glossary/#dry-port" class="term">dry port</a>. The dry port.</p>');
  expect(problems).toBe('');
});

test('the first use is the first of the whole text, also across paragraphs and under another name', () => {
  const { html } = parseFeature('A dry port.\n\nA dry port: Хоргос.', { terms });

  expect(html).toBe(
    '<p>A <a href="/glossary/#dry-port" class="term">dry port</a>.</p>\n<p>A dry port: <span lang="ru">Хоргос</span>.</p>',
  );
});

test('in a site under a path the glossary stands there as well', () => {
  const { html } = parseFeature('A dry port.', { terms, base: '/digest/' });

  expect(html).toBe('<p>A <a href="/digest/glossary/#dry-port" class="term">dry port</a>.</p>');
});

test('a heading and a link are not made into links', () => {
  const { html } = parseFeature('## The dry port\n\nA [dry port](https://example.org/) and a dry port.', {
    terms,
  });

  expect(html).toBe(
    '<h2 id="the-dry-port">The dry port</h2>\n<p>A <a href="https://example.org/" rel="noopener">dry port</a> and a <a href="/glossary/#dry-port" class="term">dry port</a>.</p>',
  );
});

test('only whole words are terms', () => {
  const { html } = parseFeature('Ports, airports and a report.', { terms });

  expect(html).toBe('<p>Ports, airports and a report.</p>');
});

test('the longer of two terms that begin alike wins', () => {
  const { html } = parseFeature('A dry port.', { terms });

  expect(html).not.toContain('#port"');
});

test('a term with signs that mean something to a search pattern is found as it is written', () => {
  const { html } = parseFeature('The C+C5 met, CCC5 did not.', { terms });

  expect(html).toBe('<p>The <a href="/glossary/#c5" class="term">C+C5</a> met, CCC5 did not.</p>');
});

test('a name in Cyrillic leads to the glossary and is marked as Russian', () => {
  const { html } = parseFeature('The town of Хоргос.', { terms });

  expect(html).toBe(
    '<p>The town of <a href="/glossary/#dry-port" class="term"><span lang="ru">Хоргос</span></a>.</p>',
  );
});

test('a Cyrillic name inside a longer word is no term', () => {
  const { html } = parseFeature('Хоргосский', { terms });

  expect(html).toBe('<p><span lang="ru">Хоргосский</span></p>');
});

test('a name in Chinese characters leads to the glossary', () => {
  const { html } = parseFeature('The town (霍尔果斯).', { terms: [aTerm({ term: '霍尔果斯' })] });

  expect(html).toBe(
    '<p>The town (<a href="/glossary/#dry-port" class="term"><span lang="zh">霍尔果斯</span></a>).</p>',
  );
});

test('a site without a glossary links nothing', () => {
  const { html } = parseFeature('A dry port.');

  expect(html).toBe('<p>A dry port.</p>');
});
