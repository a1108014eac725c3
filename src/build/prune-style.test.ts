import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pruneStyle } from './prune-style.ts';

const style = '.a{color:red}.b{color:#00f}.chart-line{fill:none}.chart-reading{color:green}p{margin:0}';

function page(body: string, css = style): string {
  const policy = `style-src 'sha256-${hash('sha256', css, 'base64')}'`;
  return `<head><meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style></head>${body}`;
}

function styleOf(html: string): string {
  return /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';
}

test('a rule for a class that the page does not have is dropped', () => {
  const html = pruneStyle(page('<p class="a x">'));

  expect(styleOf(html)).toBe('.a{color:red}.chart-reading{color:green}p{margin:0}');
});

test('the policy lets the smaller style pass, and no other', () => {
  const html = pruneStyle(page('<p class="a">'));

  const hashes = [...html.matchAll(/sha256-[^']+/g)].map(([text]) => text);

  expect(hashes).toEqual([`sha256-${hash('sha256', styleOf(html), 'base64')}`]);
});

test('a chart that readers change keeps the style of every mark', () => {
  const html = pruneStyle(page('<form class="chart-controls">'));

  expect(styleOf(html)).toContain('.chart-line{fill:none}');
});

test('a selector of several classes needs all of them, and what is excluded need not be there', () => {
  const html = pruneStyle(
    page('<p class="a">', '.a .b{color:red}.a:not(.b){top:0}@media (width<48rem){.b{top:0}}'),
  );

  expect(styleOf(html)).toBe('.a:not(.b){top:0}');
});

test('two styles of one length do not take each other’s place', () => {
  const [red, tan] = ['.a{color:red}.b{top:0}', '.a{color:tan}.b{top:0}'].map((css) =>
    styleOf(pruneStyle(page('<p class="a">', css))),
  );

  expect([red, tan]).toEqual(['.a{color:red}', '.a{color:tan}']);
});

test('an id and an animation do not go with a class of their name', () => {
  const css = '.gone{top:0}#gone{left:0}.a{animation:cur 1s}.cur{top:1px}@keyframes cur{to{top:2px}}';

  const small = styleOf(pruneStyle(page('<p class="a" id="gone">', css)));

  expect(small).toContain('#gone{left:0}');
  expect(small).toContain('@keyframes cur');
});

test('a page without a policy stays as it is', () => {
  const html = `<head><style>${style}</style></head><p>`;

  expect(pruneStyle(html)).toBe(html);
});
