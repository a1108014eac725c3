import { expect, test } from 'vitest';
import { findTextFaults } from '#tests/text-faults.ts';
import { loadCharts } from '../load-charts.ts';
import type { Drawing, TextClass } from '../shared/drawing.ts';
import { type Layout, layouts } from '../shared/layout.ts';
import {
  fiveByBothOnALogarithmicScale,
  fiveByChina,
  type MultiplesExample,
  noFigures,
  oneBalance,
  sixWithTheFiveTogether,
} from './multiples.examples.ts';
import { multiplesForm } from './multiples-form.ts';

/** @throws Error where the example draws nothing */
function draw({ series, state }: MultiplesExample, size: Layout = layouts.narrow): Drawing {
  const drawing = multiplesForm.draw({ series, labels: [], phones: 'same' }, state, size);
  if ('empty' in drawing) throw new Error(drawing.empty);
  return drawing;
}

function textsOf({ marks }: Drawing, wanted: TextClass): readonly string[] {
  return marks.flatMap((mark) => (mark.as === 'text' && mark.class === wanted ? [mark.text] : []));
}

/** Where the heads of panels begin. */
function listPanelPlaces({ marks }: Drawing): readonly (readonly [x: number, y: number])[] {
  return marks.flatMap((mark) =>
    mark.as === 'text' && mark.class === 'chart-name'
      ? [[Math.round(mark.x), Math.round(mark.y)] as const]
      : [],
  );
}

test('each country has a panel with its name and its last value', () => {
  const drawing = draw(fiveByChina);

  expect(textsOf(drawing, 'chart-name')).toEqual([
    'Kazakhstan',
    'Kyrgyzstan',
    'Tajikistan',
    'Turkmenistan',
    'Uzbekistan',
  ]);
  expect(textsOf(drawing, 'chart-value')).toEqual(['43.8', '22.7', '3.9', '10.7', '13.8']);
});

test('phones get two columns, wide figures one row', () => {
  const narrow = listPanelPlaces(draw(fiveByChina));
  const wide = listPanelPlaces(draw(fiveByChina, layouts.wide));

  expect(new Set(narrow.map(([x]) => x)).size).toBe(2);
  expect(new Set(narrow.map(([, y]) => y)).size).toBe(3);
  expect(new Set(wide.map(([, y]) => y)).size).toBe(1);
});

test('six panels stand in two rows of three', () => {
  const places = listPanelPlaces(draw(sixWithTheFiveTogether, layouts.wide));

  expect(new Set(places.map(([x]) => x)).size).toBe(3);
  expect(new Set(places.map(([, y]) => y)).size).toBe(2);
});

test('all panels are on one scale: an equal value stands equally high above the axis of its panel', () => {
  const { readings } = draw(fiveByChina, layouts.wide);
  const heights = readings.filter(({ cell }) => cell.at === '2024').map(({ y, cell }) => [cell.of, y]);

  // One row of panels: the greater value stands higher.
  expect(heights.toSorted((one, other) => Number(one[1]) - Number(other[1])).map(([name]) => name)).toEqual([
    'Kazakhstan',
    'Kyrgyzstan',
    'Uzbekistan',
    'Turkmenistan',
    'Tajikistan',
  ]);
});

test('ticks stand beside the first panel of each row only, years under every panel', () => {
  const ticks = textsOf(draw(fiveByChina, layouts.wide), 'chart-tick');

  expect(ticks.filter((text) => text === '20')).toEqual(['20']);
  expect(ticks.filter((text) => text === '2024').length).toBe(5);
});

test('both reporters share a panel, told apart by a key over all of them', () => {
  const drawing = draw(fiveByBothOnALogarithmicScale);

  expect(textsOf(drawing, 'chart-name')).toEqual([
    'Chinese figures',
    'The state’s own',
    'Kazakhstan',
    'Kyrgyzstan',
    'Tajikistan',
    'Turkmenistan',
    'Uzbekistan',
  ]);
});

test('a logarithmic scale is named once', () => {
  const notes = textsOf(draw(fiveByBothOnALogarithmicScale), 'chart-note');

  expect(notes.filter((text) => text === 'logarithmic scale').length).toBe(1);
});

test('each line has a row of its own to walk through', () => {
  const { readings } = draw(fiveByBothOnALogarithmicScale);

  expect(new Set(readings.map(({ row }) => row)).size).toBe(9);
  expect(readings.every(({ cell }) => cell.value !== undefined)).toBe(true);
});

test('a gap is shaded and labelled as in a line chart', () => {
  const drawing = draw(oneBalance);

  expect(drawing.marks.some((mark) => mark.class === 'chart-gap')).toBe(true);
  expect(textsOf(drawing, 'chart-note')).toContain('n.a.');
});

test('without figures there is nothing to draw', () => {
  const drawing = multiplesForm.draw(
    { series: noFigures.series, labels: [], phones: 'same' },
    noFigures.state,
    layouts.narrow,
  );

  expect(drawing).toEqual({ empty: 'There are no figures to draw.' });
});

test.each(Object.values(layouts))('no text meets another or leaves the $name drawing', async (size) => {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });
  const chart = charts.get('trade-by-country');
  if (chart?.kind !== 'trade') throw new Error('trade-by-country is missing');
  const { series, show } = chart;
  const examples = [
    fiveByChina,
    fiveByBothOnALogarithmicScale,
    sixWithTheFiveTogether,
    oneBalance,
    { series, state: show },
    { series, state: { ...show, reporter: 'both' as const, flow: 'exports' as const } },
  ];

  const faults = examples.flatMap((example) => findTextFaults(draw(example, size), size.fontSize));

  expect(faults).toEqual([]);
});
