import { expect, test } from 'vitest';
import { parseFeature } from '#tests/parsing.ts';

test('a link to another site is protected', () => {
  const { html, problems } = parseFeature('See [Xinhua](https://english.news.cn/a?b=1&c=2).');

  expect(html).toBe('<p>See <a href="https://english.news.cn/a?b=1&#x26;c=2" rel="noopener">Xinhua</a>.</p>');
  expect(problems).toBe('');
});

test('a link whose address stands elsewhere in the text is protected as well', () => {
  const { html, problems } = parseFeature('See [Xinhua][1].\n\n[1]: https://english.news.cn/');

  expect(html).toBe('<p>See <a href="https://english.news.cn/" rel="noopener">Xinhua</a>.</p>');
  expect(problems).toBe('');
});

test('a link inside the site is noted, to be looked for once all pages are known', () => {
  const { html, references } = parseFeature('See [Uzbekistan](/countries/uzbekistan/).');

  expect(html).toBe('<p>See <a href="/countries/uzbekistan/">Uzbekistan</a>.</p>');
  expect(references[0]).toEqual({ to: 'link', id: '/countries/uzbekistan/', line: 12, column: 18 });
});

test('a link inside a site that stands under a path gets the path', () => {
  const { html } = parseFeature('See [Uzbekistan](/countries/uzbekistan/).', { base: '/digest/' });

  expect(html).toBe('<p>See <a href="/digest/countries/uzbekistan/">Uzbekistan</a>.</p>');
});

test('a link that would run code is an error and does not get through', () => {
  const { html, problems } = parseFeature('See [this](javascript:alert).');

  expect(html).toBe('<p>See <a>this</a>.</p>');
  expect(problems).toBe(`two-trains.md:12:12
  Links that begin with “javascript:” are not allowed.
  Begin it with https://, or with / for a page of this site.`);
});

test('a link that would run code is not hidden by capitals, entities or angle brackets', () => {
  const { html, problems } = parseFeature('[a](JaVaScRiPt:x) [b](&#106;avascript:x) <javascript:x>');

  expect(html).toBe('<p><a>a</a> <a>b</a> <a>javascript:x</a></p>');
  expect(problems).toBe(`two-trains.md:12:5
  Links that begin with “JaVaScRiPt:” are not allowed.
  Begin it with https://, or with / for a page of this site.

two-trains.md:12:43
  Links that begin with “javascript:” are not allowed.
  Begin it with https://, or with / for a page of this site.`);
});

test('data, mail and ftp addresses are errors', () => {
  const { problems } = parseFeature(
    '[a](data:text/html,x)\n[b](mailto:a@example.org)\n[c](ftp://example.org)',
  );

  expect(problems).toBe(`two-trains.md:12:5
  Links that begin with “data:” are not allowed.
  Begin it with https://, or with / for a page of this site.

two-trains.md:13:5
  Links that begin with “mailto:” are not allowed.
  Begin it with https://, or with / for a page of this site.

two-trains.md:14:5
  Links that begin with “ftp:” are not allowed.
  Begin it with https://, or with / for a page of this site.`);
});

test('a link without its scheme and a relative one are errors', () => {
  const { problems } = parseFeature('[a](//example.org/)\n[b](../archive/)\n[c](example.org)');

  expect(problems).toBe(`two-trains.md:12:5
  The link “//example.org/” leads nowhere certain.
  Begin it with https://, or with / for a page of this site.

two-trains.md:13:5
  The link “../archive/” leads nowhere certain.
  Begin it with https://, or with / for a page of this site.

two-trains.md:14:5
  The link “example.org” leads nowhere certain.
  Begin it with https://, or with / for a page of this site.`);
});

test('raw HTML is an error and does not get through', () => {
  const { html, problems } = parseFeature('A <b onclick="x">word</b>.\n\n<script>alert(1)</script>');

  expect(html).toBe('<p>A word.</p>');
  expect(problems).toBe(`two-trains.md:12:3
  Raw HTML is not allowed: “<b onclick="x">”.
  Write it as Markdown; docs/writing.md lists what there is.

two-trains.md:12:22
  Raw HTML is not allowed: “</b>”.
  Write it as Markdown; docs/writing.md lists what there is.

two-trains.md:14:1
  Raw HTML is not allowed: “<script>alert(1)</script>”.
  Write it as Markdown; docs/writing.md lists what there is.`);
});

test('an HTML comment is an error as well', () => {
  const { problems } = parseFeature('<!-- later -->');

  expect(problems).toBe(`two-trains.md:12:1
  Raw HTML is not allowed: “<!-- later -->”.
  Write it as Markdown; docs/writing.md lists what there is.`);
});

test('an image of the site has its text and the path of the site', () => {
  const { html, problems } = parseFeature('![A train at Khorgos](/images/train.jpg)', { base: '/digest/' });

  expect(html).toBe('<p><img src="/digest/images/train.jpg" alt="A train at Khorgos"></p>');
  expect(problems).toBe('');
});

test('an image without alternative text', () => {
  const { problems } = parseFeature('![](/images/train.jpg)');

  expect(problems).toBe(`two-trains.md:12:1
  The image has no alternative text.
  Say between the brackets what it shows: ![A train at Khorgos](…).`);
});

test('an image of another site, with its scheme or without, is an error and is not loaded', () => {
  const { html, problems } = parseFeature('![a](https://example.org/a.jpg)\n![b](//example.org/b.jpg)');

  expect(html).toBe('<p><img src="" alt="a">\n<img src="" alt="b"></p>');
  expect(problems).toBe(`two-trains.md:12:1
  The image “https://example.org/a.jpg” is not of this site.
  Put it into public/images/ and begin its address with /images/.

two-trains.md:13:1
  The image “//example.org/b.jpg” is not of this site.
  Put it into public/images/ and begin its address with /images/.`);
});

test('an image whose address stands elsewhere in the text is an error and is not loaded', () => {
  const { html, problems } = parseFeature('![a train][1]\n\n[1]: https://example.org/a.jpg');

  expect(html).toBe('<p></p>');
  expect(problems).toBe(`two-trains.md:12:1
  The address of the image stands elsewhere in the text.
  Write it with the image: ![A train at Khorgos](/images/…).`);
});
