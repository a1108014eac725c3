import { expect, test } from 'vitest';
import { siteStyle as style } from '#tests/picture-style.ts';
import { type MarkupElement, parseMarkup } from '#tests/site/markup.ts';
import { attributeOf, hasClass, listElements, listNamed, rawTextOf, textOf } from '#tests/site/select.ts';
import type { Chart } from '../chart.ts';
import { describeChart } from '../describe-chart.ts';
import { textWidth } from '../shared/text-width.ts';
import { tajikistan } from './picture.examples.ts';
import { pictureOf } from './picture.ts';
import { renderSvg } from './render-svg.ts';

const licence = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' };

function render(chart: Chart): string {
  const address = 'https://example.org/charts/trade-tajikistan/';
  return renderSvg(pictureOf(chart, { siteName: 'Khorgos Digest', address }), { style, licence });
}

function textsNamed(root: MarkupElement, name: string): readonly string[] {
  return listNamed(root, name).map(textOf);
}

test('an SVG file is well-formed, in the size of the picture', () => {
  const svg = listNamed(parseMarkup(render(tajikistan), 'xml'), 'svg')[0];

  expect(svg && ['xmlns', 'width', 'height', 'viewBox'].map((name) => attributeOf(svg, name))).toEqual([
    'http://www.w3.org/2000/svg',
    '1200',
    '675',
    '0 0 1200 675',
  ]);
});

test('what a title says is shown, not obeyed', () => {
  const root = parseMarkup(render({ ...tajikistan, title: 'Oil & gas <b>"first"</b>' }), 'xml');

  expect(textsNamed(root, 'title')).toEqual(['Oil & gas <b>"first"</b>']);
  expect(listNamed(root, 'b')).toEqual([]);
});

test('it is described in words for those who cannot see it', () => {
  const root = parseMarkup(render(tajikistan), 'xml');

  expect(textsNamed(root, 'desc')).toEqual([describeChart(tajikistan)]);
  expect(describeChart(tajikistan)).toContain('4.3');
});

test('it says where its figures come from, where it stands, and under which licence', () => {
  const root = parseMarkup(render(tajikistan), 'xml');

  expect(listNamed(root, 'cc:Work').map((work) => attributeOf(work, 'rdf:about'))).toEqual([
    'https://example.org/charts/trade-tajikistan/',
  ]);
  expect(textsNamed(root, 'dc:source')).toEqual([
    'International Monetary Fund: https://example.org/dots?a=1&b=2',
    'Caliber.Az: https://example.org/caliber',
  ]);
  expect(listNamed(root, 'cc:license').map((element) => attributeOf(element, 'rdf:resource'))).toEqual([
    licence.address,
  ]);
});

test('its colours are values, and it asks nothing of any other place', () => {
  const svg = render(tajikistan);

  expect(listNamed(parseMarkup(svg, 'xml'), 'style').map(rawTextOf).join('')).toContain('.chart-tj{color:#');
  expect(svg).not.toMatch(/var\(|url\(|@import|href="(?!#)|<image|<script/);
});

test('every class that it uses has a rule', () => {
  const root = parseMarkup(render(tajikistan), 'xml');
  const classes = new Set(
    listElements(root).flatMap((element) => (attributeOf(element, 'class') ?? '').split(' ')),
  );

  expect([...classes].filter((name) => name !== '' && !style.includes(`.${name}`))).toEqual([]);
});

test('title, subtitle, sources and drawing can be found by those who exchange them', () => {
  const root = parseMarkup(render(tajikistan), 'xml');
  const names = ['picture-title', 'picture-subtitle', 'picture-source', 'chart-drawing'];

  const found = names.map((name) => listElements(root).filter((element) => hasClass(element, name)));

  expect(found.map((elements) => elements.map(({ name }) => name))).toEqual([
    ['text'],
    ['text'],
    ['text'],
    ['svg'],
  ]);
});

test('a title and a subtitle that a browser puts in the place of these fit on one line', () => {
  const root = parseMarkup(render(tajikistan), 'xml');
  const sizes = ['picture-title', 'picture-subtitle'].map((name) =>
    listElements(root)
      .filter((element) => hasClass(element, name))
      .map((element) => Number(attributeOf(element, 'font-size'))),
  );

  expect(sizes).toEqual([[36], [15]]);
  expect(textWidth(tajikistan.subject, 36) * 1.12).toBeLessThan(1120);
});
