import { expect, test } from 'vitest';
import { findTextFaults } from '#tests/text-faults.ts';
import { loadCharts } from '../load-charts.ts';
import type { Drawing, TextClass } from '../shared/drawing.ts';
import { type Layout, layouts } from '../shared/layout.ts';
import { describeSlopes } from './describe-slope.ts';
import {
  kazakhstanOnTwoBases,
  oneYear,
  periodWithoutFigures,
  type SlopeExample,
  thirtyYears,
  thirtyYearsFromZero,
} from './slope.examples.ts';
import { slopeForm } from './slope-form.ts';
import { listSlopes } from './slope-rows.ts';

/** @throws Error where the example draws nothing */
function draw({ series, state }: SlopeExample, size: Layout = layouts.wide): Drawing {
  const drawing = slopeForm.draw({ series, labels: [], phones: 'same' }, state, size);
  if ('empty' in drawing) throw new Error(drawing.empty);
  return drawing;
}

function textsOf({ marks }: Drawing, wanted: TextClass): readonly string[] {
  return marks.flatMap((mark) => (mark.as === 'text' && mark.class === wanted ? [mark.text] : []));
}

test('each country is named with its value at both ends', () => {
  const names = textsOf(draw(thirtyYears), 'chart-name');

  expect(names.filter((text) => text.includes('Kazakhstan'))).toEqual(['Kazakhstan 0.36', '25.3 Kazakhstan']);
});

test('on phones the name stands at the right end only', () => {
  const names = textsOf(draw(thirtyYears, layouts.narrow), 'chart-name');

  expect(names.slice(0, 2)).toEqual(['0.44', '0.36']);
  expect(names).toContain('25.3 Kazakhstan');
});

test('a country without one of the years keeps its other figure and is named with the reason', () => {
  const drawing = draw(thirtyYears, layouts.narrow);

  expect(textsOf(drawing, 'chart-name')).toContain('Tajikistan 0.0028');
  expect(textsOf(drawing, 'chart-note')).toContain('Tajikistan: no figure for 2021');
});

test('the two years stand over their columns', () => {
  expect(textsOf(draw(thirtyYears), 'chart-head')).toEqual(['1992', '2021']);
});

test('derived and rounded ends are hollow', () => {
  const { marks } = draw(thirtyYears);

  expect(marks.filter((mark) => mark.class === 'chart-hole chart-hole-derived').length).toBe(3);
  expect(marks.filter((mark) => mark.class === 'chart-hole chart-hole-rounded').length).toBe(1);
});

test('labels that had to move are joined to their points', () => {
  const leaders = draw(thirtyYearsFromZero).marks.filter((mark) => mark.class === 'chart-leader');

  expect(leaders.length).toBeGreaterThan(4);
});

test('no line joins figures on two bases', () => {
  const { marks, readings } = draw(kazakhstanOnTwoBases);

  expect(marks.some(({ class: name }) => name.startsWith('chart-line'))).toBe(false);
  expect(readings.map(({ cell }) => cell.at)).toEqual(['2020', '2024']);
});

test('the five together are in ink, apart from Kazakhstan’s blue', () => {
  const { marks } = draw(thirtyYears);
  const tones = marks.flatMap((mark) => (mark.class === 'chart-line' ? [mark.tone] : []));

  expect(tones).toEqual(['ink', 'kz', 'kg', 'tm', 'uz']);
});

test('the table has a row for each year, and a cell without a value where a figure is missing', () => {
  const { series, state } = thirtyYears;
  const cells = slopeForm.listCells({ series, labels: [], phones: 'same' }, state);

  expect(cells.filter(({ of }) => of === 'Tajikistan').map(({ at, value }) => [at, value])).toEqual([
    ['1992', 0.00275],
    ['2021', undefined],
  ]);
});

test('one year alone cannot be compared', () => {
  const { series, state } = oneYear;

  expect(slopeForm.draw({ series, labels: [], phones: 'same' }, state, layouts.wide)).toEqual({
    empty: 'This chart compares two years: choose one after the other.',
  });
});

test('a period without figures is named', () => {
  const { series, state } = periodWithoutFigures;

  expect(slopeForm.draw({ series, labels: [], phones: 'same' }, state, layouts.wide)).toEqual({
    empty: 'There are no figures from 2000 to 2010.',
  });
});

test('a description gives both figures, and who has only one', () => {
  const { series, state } = thirtyYears;
  const some = { ...state, countries: ['kz', 'tj', 'uz'] as const };

  expect(describeSlopes(listSlopes(series, some), some)).toBe(
    'China’s goods trade with Kazakhstan, Tajikistan and Uzbekistan, in billion US dollars, in 1992 and in 2021. ' +
      'Kazakhstan: from 0.36 to 25.3. Uzbekistan: from 0.052 to about 8. Tajikistan: no figure for 2021.',
  );
});

test.each(Object.values(layouts))('no text meets another or leaves the $name drawing', async (size) => {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });
  const chart = charts.get('then-and-now-1992-2021');
  if (chart?.kind !== 'trade') throw new Error('then-and-now-1992-2021 is missing');
  const { series, show } = chart;
  const examples: readonly SlopeExample[] = [
    thirtyYears,
    thirtyYearsFromZero,
    kazakhstanOnTwoBases,
    { series, state: show },
    { series, state: { ...show, scale: 'linear', to: 2025 } },
  ];

  const faults = examples.flatMap((example) => findTextFaults(draw(example, size), size.fontSize));

  expect(faults).toEqual([]);
});
