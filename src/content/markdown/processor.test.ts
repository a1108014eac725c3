import { expect, test } from 'vitest';
import { parseFeature } from '#tests/parsing.ts';

test('paragraphs, lists, quotations, emphasis and a line break', () => {
  const { html, problems } = parseFeature('One *two* **three**\\\nfour\n\n3. a\n4. b\n\n- c\n\n> d');

  expect(html).toBe(
    '<p>One <em>two</em> <strong>three</strong><br>\nfour</p>\n<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n<ul>\n<li>c</li>\n</ul>\n<blockquote>\n<p>d</p>\n</blockquote>',
  );
  expect(problems).toBe('');
});

test('a table keeps the alignment of its columns', () => {
  const { html, problems } = parseFeature('| Year | Trade |\n| --- | ---: |\n| 2022 | 70.2 |');

  expect(html).toBe(
    '<table>\n<thead>\n<tr>\n<th>Year</th>\n<th align="right">Trade</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>2022</td>\n<td align="right">70.2</td>\n</tr>\n</tbody>\n</table>',
  );
  expect(problems).toBe('');
});

test('a bare address in the text does not become a link by itself', () => {
  const { html } = parseFeature('See www.example.org.');

  expect(html).toBe('<p>See www.example.org.</p>');
});

test('signs that mean something in HTML stay text', () => {
  const { html } = parseFeature('Trade & transit: 1 < 2, `<script>`');

  expect(html).toBe('<p>Trade &#x26; transit: 1 &#x3C; 2, <code>&#x3C;script></code></p>');
});

test('attributes of directives cannot bring in scripts or styles', () => {
  const { html } = parseFeature(
    ':lang[word]{code="kk" onclick="alert(1)" style="color: red" class="x" id="main"}\n\n::chart{id="a" onload="alert(1)"}',
  );

  expect(html).toBe('<p><span lang="kk">word</span></p>');
});

test('a language cannot break out of its attribute', () => {
  const { html } = parseFeature(`:lang[word]{code='"><script>alert(1)</script>'}`);

  expect(html).toBe('<p><span lang="&#x22;><script>alert(1)</script>">word</span></p>');
});

test('an address cannot break out of its attribute', () => {
  const { html } = parseFeature('[a](<https://example.org/" onclick="alert(1)>)');

  expect(html).toBe('<p><a href="https://example.org/%22%20onclick=%22alert(1)" rel="noopener">a</a></p>');
});

test('nothing that runs, frames, or loads gets through, however it is written', () => {
  const { html } = parseFeature(
    [
      '<iframe src="https://example.org"></iframe>',
      '<svg onload="alert(1)">',
      '<style>body { display: none }</style>',
      '[a](vbscript:x)',
      '![b](data:image/svg+xml,x)',
      '<object data="x"></object>',
      '<img src=x onerror=alert(1)>',
    ].join('\n\n'),
  );

  expect(html).toBe('<p><a>a</a></p>\n<p><img src="" alt="b"></p>\n<p></p>');
});
