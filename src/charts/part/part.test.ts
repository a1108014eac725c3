import { expect, test } from 'vitest';
import { findTextFaults } from '#tests/text-faults.ts';
import { loadCharts } from '../load-charts.ts';
import type { RectMark } from '../shared/drawing.ts';
import { layouts } from '../shared/layout.ts';
import { describePart } from './describe-part.ts';
import { uzbekInvestment, wholeMissing } from './part.examples.ts';
import { drawPart } from './part-drawing.ts';

test('the filled part of the bar is the share of its length', () => {
  const drawing = drawPart(uzbekInvestment, layouts.wide);
  const marks = 'empty' in drawing ? [] : drawing.marks;

  const [rest, part] = marks.filter((mark): mark is RectMark => mark.as === 'rect');

  expect([rest?.class, part?.class]).toEqual(['chart-bar chart-bar-pale', 'chart-bar']);
  expect((part?.width ?? 0) / ((part?.width ?? 0) + (rest?.width ?? 0))).toBeCloseTo(0.205, 4);
});

test('share, part and whole are named, and the part says that it was computed', () => {
  const drawing = drawPart(uzbekInvestment, layouts.narrow);
  const marks = 'empty' in drawing ? [] : drawing.marks;

  expect(marks.flatMap((mark) => (mark.as === 'text' ? [mark.text] : []))).toEqual([
    'China: 20.5%',
    '≈1.0 billion US dollars, computed',
    'All countries: 4.9 billion US dollars',
  ]);
});

test('where one of the three is missing there is no chart', () => {
  expect(drawPart(wholeMissing, layouts.wide)).toEqual({ empty: 'There are no figures to draw.' });
  expect(describePart(wholeMissing)).toBe('There are no figures to draw.');
});

test('a description says what share of what, and how much that is', () => {
  expect(describePart(uzbekInvestment)).toBe(
    'Jan–Jun 2023. China’s share of foreign investment and loans: 20.5 percent of 4.9 billion US dollars, ' +
      'about 1.0 billion US dollars.',
  );
});

test.each(Object.values(layouts))('no text meets another or leaves the $name drawing', async (size) => {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });
  const chart = charts.get('uzbekistan-investment-2023h1');
  const figures = chart?.kind === 'figures' ? chart.figures : [];

  expect(figures).toHaveLength(3);
  expect(findTextFaults(drawPart(figures, size), size.fontSize)).toEqual([]);
});
