import { expect, test } from 'vitest';
import { findTextFaults } from '#tests/text-faults.ts';
import type { ChartFigure } from '../chart.ts';
import { loadCharts } from '../load-charts.ts';
import type { Drawing, RectMark, TextClass } from '../shared/drawing.ts';
import { type Layout, layouts } from '../shared/layout.ts';
import { fullAndPartYears, gasByCountry, longCyrillicLabels, noData, oneFigure } from './columns.examples.ts';
import { drawColumns } from './columns-drawing.ts';
import { describeColumns } from './describe-columns.ts';

/** @throws Error where the example draws nothing */
function draw(figures: readonly ChartFigure[], size: Layout = layouts.wide): Drawing {
  const drawing = drawColumns(figures, size);
  if ('empty' in drawing) throw new Error(drawing.empty);
  return drawing;
}

function textsOf({ marks }: Drawing, wanted: TextClass): readonly string[] {
  return marks.flatMap((mark) => (mark.as === 'text' && mark.class === wanted ? [mark.text] : []));
}

function rectsOf({ marks }: Drawing): readonly RectMark[] {
  return marks.filter((mark): mark is RectMark => mark.as === 'rect');
}

test('columns begin at zero and are as high as their values', () => {
  const [lesser, greater] = rectsOf(draw(fullAndPartYears));

  expect((lesser?.y ?? 0) + (lesser?.height ?? 0)).toBeCloseTo((greater?.y ?? 0) + (greater?.height ?? 0), 5);
  expect((greater?.height ?? 0) / (lesser?.height ?? 1)).toBeCloseTo(655 / 18, 0);
});

test('a part of a year is pale, says which part, and is explained', () => {
  const drawing = draw(fullAndPartYears);

  expect(rectsOf(drawing).map((rect) => rect.class)).toEqual([
    'chart-bar',
    'chart-bar',
    'chart-bar chart-bar-pale',
  ]);
  expect(textsOf(drawing, 'chart-tick')).toEqual(['2022', '2024', 'Jan–May 2025', 'Pale: part of a year.']);
  expect(textsOf(drawing, 'chart-value')).toEqual(['18,000', '655,000', '≈280,000']);
});

test('no line joins single figures', () => {
  const lines = draw(gasByCountry).marks.filter(
    ({ as, class: name }) => as === 'path' && name === 'chart-line',
  );

  expect(lines).toEqual([]);
});

test('figures of several countries stand in groups under their names, in the countries’ colours', () => {
  const drawing = draw(gasByCountry);

  expect(textsOf(drawing, 'chart-name')).toEqual(['Turkmenistan', 'Kazakhstan', 'Uzbekistan']);
  expect(rectsOf(drawing).map(({ tone }) => tone)).toEqual(['tm', 'tm', 'kz', 'uz']);
  expect(rectsOf(drawing).at(-1)?.class).toBe('chart-bar chart-bar-hollow');
});

test('columns lie down where their words need the room', () => {
  const [first] = rectsOf(draw(gasByCountry, layouts.narrow));

  expect(first?.width).toBeGreaterThan(first?.height ?? Infinity);
});

test('a figure alone says that it is the only one', () => {
  expect(textsOf(draw(oneFigure), 'chart-tick')).toEqual(['2024', 'The only figure that was found.']);
  expect(describeColumns(oneFigure)).toBe('Kazakhstan: 655,000 in 2024. The only figure that was found.');
});

test('without figures the chart and its description say so', () => {
  expect(drawColumns(noData, layouts.wide)).toEqual({ empty: 'There are no figures to draw.' });
  expect(describeColumns(noData)).toBe('There are no figures to draw.');
});

test('a description gives every figure with its period', () => {
  expect(describeColumns(gasByCountry)).toBe(
    'Turkmenistan: 9.6 billion US dollars in 2024 and 8.4 billion US dollars in 2025. ' +
      'Kazakhstan: 1.1 billion US dollars in 2025. Uzbekistan: about 0.77 billion US dollars in 2025.',
  );
});

test.each(Object.values(layouts))('no text meets another or leaves the $name drawing', async (size) => {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });
  const real = ['freight-trains', 'gas-exports', 'visitors', 'students'].flatMap((id) => {
    const chart = charts.get(id);
    return chart?.kind === 'figures' ? [chart.figures] : [];
  });
  const examples = [...real, fullAndPartYears, gasByCountry, longCyrillicLabels, oneFigure];

  const faults = examples.flatMap((example) => findTextFaults(draw(example, size), size.fontSize));

  expect(real).toHaveLength(4);
  expect(faults).toEqual([]);
});
