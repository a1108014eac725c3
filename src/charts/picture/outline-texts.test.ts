import { expect, test } from 'vitest';
import { coordinatesOf } from '#tests/path-coordinates.ts';
import type { SvgElement } from '../shared/svg-element.ts';
import { outlineTexts } from './outline-texts.ts';
import { readStyle } from './picture-style.ts';

const rules = readStyle(
  ".chart-drawing{font-family:'Source Sans 3', Arial;font-weight:500}\n.chart-name{font-weight:650}",
);

/** The corners of the outline of a text inside a drawing. */
function outline(
  attributes: SvgElement['attributes'],
  content: Pick<SvgElement, 'text' | 'children'>,
): { left: number; right: number; top: number; bottom: number } {
  const text: SvgElement = { name: 'text', attributes, ...content };
  const drawing = { class: 'chart-drawing', 'font-size': 20 };
  const [group] = outlineTexts([{ name: 'svg', attributes: drawing, children: [text] }], rules);
  const { xs, ys } = coordinatesOf(String(group?.children?.[0]?.attributes['d']));
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test('a text begins at its place and stands on its baseline', () => {
  const { left, bottom } = outline({ x: 100, y: 50 }, { text: 'HH' });

  expect(left).toBeCloseTo(101.7, 0);
  expect(bottom).toBe(50);
});

test('a text that ends at its place ends there, and one in the middle of it reaches as far to both sides', () => {
  const end = outline({ x: 100, y: 50, 'text-anchor': 'end' }, { text: 'HH' });
  const middle = outline({ x: 100, y: 50, 'text-anchor': 'middle' }, { text: 'HH' });

  expect(end.right).toBeCloseTo(98.3, 0);
  expect(100 - middle.left).toBeCloseTo(middle.right - 100, 1);
});

test('a shift is measured in the size of the text, which an element around it gives', () => {
  expect(outline({ x: 0, y: 50, dy: '0.33em' }, { text: 'H' }).bottom).toBeCloseTo(56.6, 2);
  expect(outline({ x: 0, y: 50, dy: '0.5em', 'font-size': 10 }, { text: 'H' }).bottom).toBe(55);
});

test('a class that makes letters heavier makes a text longer', () => {
  const [plain, heavy] = ['chart-tick', 'chart-name'].map((name) =>
    outline({ class: name, x: 0, y: 0 }, { text: 'aaaa' }),
  );

  expect(heavy?.right).toBeGreaterThan((plain?.right ?? 0) + 0.5);
});

test('lines stand where each of them says', () => {
  const line = (text: string, y: number): SvgElement => ({ name: 'tspan', attributes: { x: 0, y }, text });

  const { top, bottom } = outline({ x: 0, y: 50 }, { children: [line('H ', 50), line('H', 70)] });

  expect(bottom).toBe(70);
  expect(top).toBeCloseTo(36.9, 0);
});

test('an outline keeps the classes of its text, and with them colour and halo', () => {
  const text: SvgElement = {
    name: 'text',
    attributes: { class: 'chart-name chart-kz', x: 0, y: 0 },
    text: 'H',
  };
  const style = { class: 'chart-drawing' };

  const [group] = outlineTexts([{ name: 'g', attributes: style, children: [text] }], rules);

  expect(group?.children).toMatchObject([{ name: 'path', attributes: { class: 'chart-name chart-kz' } }]);
});

test('what is no text stays as it is', () => {
  const rect: SvgElement = { name: 'rect', attributes: { class: 'chart-bar', width: 10 } };

  expect(outlineTexts([rect], rules)).toEqual([rect]);
});
