import { describe, expect, test } from 'vitest';
import { listTextFaults, listTexts } from '#tests/picture-boxes.ts';
import type { Chart } from '../chart.ts';
import { loadCharts } from '../load-charts.ts';
import type { SvgElement } from '../shared/svg-element.ts';
import { coverage, investment, tajikistan, wordy } from './picture.examples.ts';
import { type Picture, type PictureContext, pictureOf } from './picture.ts';

const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });

const address = 'https://example.org/charts/trade-tajikistan/';

function draw(chart: Chart, context: Partial<PictureContext> = {}): Picture {
  return pictureOf(chart, { siteName: 'Khorgos Digest', address, ...context });
}

function findPart({ elements }: Picture, name: string): SvgElement | undefined {
  return elements.find(({ attributes }) => attributes['class'] === name);
}

/** The lines of a part. */
function linesOf(picture: Picture, name: string): readonly string[] {
  const part = findPart(picture, name);
  return part?.children?.map(({ text = '' }) => text.trim()) ?? [part?.text ?? ''];
}

test('a picture names title, subtitle, reporters, sources, signs, note, site and address', () => {
  const picture = draw(tajikistan);

  expect(linesOf(picture, 'picture-title')).toEqual([
    'China counts twice as much trade',
    'with Tajikistan as Tajikistan does',
  ]);
  expect(linesOf(picture, 'picture-subtitle')).toEqual([
    'Goods trade between China and Tajikistan in billion US dollars at current prices, by reporter',
  ]);
  expect(linesOf(picture, 'picture-source')).toEqual([
    'Reported by China and Tajikistan, each from its own statistics. Sources: International Monetary Fund, 2018–2020, 2023–2025; Caliber.Az, 2022.',
  ]);
  expect(linesOf(picture, 'picture-note').join(' ')).toContain('Hollow, derived:');
  expect(linesOf(picture, 'picture-note').join(' ')).toContain('No Chinese total for 2021 was found.');
  expect(linesOf(picture, 'picture-site')).toEqual(['Khorgos Digest']);
  expect(linesOf(picture, 'picture-address')).toEqual(['example.org/charts/trade-tajikistan/']);
});

test('a changed view has the chart’s subject and state in place of its own title', () => {
  const picture = draw(tajikistan, { state: { ...tajikistan.show, scale: 'log' } });

  expect(picture.title).toBe('Goods trade between China and Tajikistan');
  expect(linesOf(picture, 'picture-subtitle')).toEqual([
    'Exports plus imports, 2018–2025, in billion US dollars at current prices, by reporter, logarithmic scale',
  ]);
});

test('a title that is much too long ends with an ellipsis on its second line', () => {
  const lines = linesOf(draw({ ...wordy, title: `${wordy.title} `.repeat(3) }), 'picture-title');

  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/ …$/);
});

test('a long title in Cyrillic is whole, in smaller letters', () => {
  const picture = draw(wordy);

  expect(linesOf(picture, 'picture-title').join(' ')).toBe(wordy.title);
  expect(findPart(picture, 'picture-title')?.attributes['font-size']).toBe(24);
});

test('a text in Chinese, which has no spaces, is broken between two characters', () => {
  const lines = linesOf(draw(wordy), 'picture-subtitle');

  expect(lines.join('')).toBe(wordy.subtitle);
  expect(lines.length).toBeLessThanOrEqual(2);
});

test('a note that would take the room of the drawing loses sentences at its end', () => {
  const note = linesOf(draw(wordy), 'picture-note').join(' ');

  expect(note.length).toBeGreaterThan(100);
  expect(note).toMatch(
    /^(?:Первое предложение примечания довольно длинное и занимает целую строку рисунка\.\s?)+$/,
  );
  expect(note.length).toBeLessThan(wordy.note?.length ?? 0);
});

test('a chart without figures says so in the place of its drawing', () => {
  const drawing = findPart(draw(wordy), 'chart-drawing');

  expect(drawing?.children?.map(({ text }) => text)).toEqual(['There are no figures to draw.']);
});

test('a drawing that is higher than its room becomes smaller as a whole', () => {
  const columns = charts.get('visitors') ?? coverage;

  const drawing = findPart(draw(columns), 'chart-drawing');

  expect(drawing?.attributes['width']).toBe(1120);
  expect(drawing?.attributes['viewBox']).toMatch(/^0 0 1120 \d+(?:\.\d+)?$/);
});

test('the same chart gives the same picture', () => {
  expect(draw(tajikistan)).toEqual(draw(tajikistan));
});

describe('no text meets another or leaves the picture', () => {
  test.for([...charts.values()])('$id', (chart) => {
    expect(listTextFaults(draw(chart))).toEqual([]);
  });

  test.for([tajikistan, wordy, investment, coverage])('example $title', (chart) => {
    const picture = draw(chart);

    expect(listTexts(picture).length).toBeGreaterThan(4);
    expect(listTextFaults(picture)).toEqual([]);
  });
});
