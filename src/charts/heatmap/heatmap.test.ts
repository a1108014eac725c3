import { expect, test } from 'vitest';
import { findTextFaults } from '#tests/text-faults.ts';
import type { Drawing, TextClass } from '../shared/drawing.ts';
import type { Cell } from '../shared/cell.ts';
import { type Layout, layouts } from '../shared/layout.ts';
import { describeHeatmap } from './describe-heatmap.ts';
import {
  countriesInFortyMonths,
  longCyrillicNames,
  noBriefs,
  topicsInFortyMonths,
  topicsInTenYears,
  twoMonths,
} from './heatmap.examples.ts';
import { drawHeatmap, stepOf } from './heatmap-drawing.ts';

/** @throws Error where the example draws nothing */
function draw(cells: readonly Cell[], size: Layout = layouts.wide): Drawing {
  const drawing = drawHeatmap(cells, size);
  if ('empty' in drawing) throw new Error(drawing.empty);
  return drawing;
}

function textsOf({ marks }: Drawing, wanted: TextClass): readonly string[] {
  return marks.flatMap((mark) => (mark.as === 'text' && mark.class === wanted ? [mark.text] : []));
}

/** The names of the columns, each once. */
function listColumns({ readings }: Drawing): readonly string[] {
  return [...new Set(readings.map(({ cell }) => cell.at))];
}

test('each count stands in its cell, and an empty cell stays empty', () => {
  const drawing = draw(twoMonths);

  expect(drawing.marks.filter(({ as }) => as === 'rect').map((mark) => mark.class)).toEqual([
    'chart-cell chart-cell-2',
    'chart-cell chart-cell-0',
    'chart-cell chart-cell-5',
    'chart-cell chart-cell-1',
  ]);
  expect(textsOf(drawing, 'chart-cell-value')).toEqual(['2', '1']);
  expect(textsOf(drawing, 'chart-cell-value chart-cell-value-inverse')).toEqual(['5']);
});

test('the darkest of five steps is that of the greatest count', () => {
  expect([0, 1, 2, 3, 9, 10].map((count) => stepOf(count, 10))).toEqual([0, 1, 1, 2, 5, 5]);
  expect([1, 2].map((count) => stepOf(count, 2))).toEqual([3, 5]);
});

test('months are columns of their own while they have room', () => {
  expect(listColumns(draw(twoMonths))).toEqual(['August 2023', 'September 2023']);
  expect(textsOf(draw(twoMonths), 'chart-tick')).toEqual(['Aug', 'Sep']);
});

test('forty months are grouped by quarters, which add up', () => {
  const drawing = draw(countriesInFortyMonths);
  const first = drawing.readings.find(({ cell }) => cell.at === 'October–December 2023');

  expect(listColumns(drawing).slice(0, 3)).toEqual([
    'September 2023',
    'October–December 2023',
    'January–March 2024',
  ]);
  expect(first?.cell).toEqual({
    at: 'October–December 2023',
    of: 'Kazakhstan',
    value: 7,
    unit: 'count',
    mark: 'exact',
    sourceIds: [],
    note: '',
  });
});

test('fifteen topics over forty months fit on a phone', () => {
  const drawing = draw(topicsInFortyMonths, layouts.narrow);

  expect(textsOf(drawing, 'chart-head').slice(0, 4)).toEqual(['2023', '2024', '2025', '2026']);
  expect(drawing.height).toBeLessThan(520);
});

test('columns too narrow for a head are explained under the drawing', () => {
  const drawing = draw(countriesInFortyMonths.map(atMostOne), layouts.narrow);

  expect(textsOf(drawing, 'chart-tick')).toEqual([]);
  expect(textsOf(drawing, 'chart-note')).toEqual(['Each column is a quarter.']);
});

test('names in Cyrillic take the room that they need', () => {
  const drawing = draw(longCyrillicNames, layouts.narrow);
  const left = drawing.marks.find(({ as }) => as === 'rect');

  expect(left).toMatchObject({ x: 161.6 });
});

test('counts that have no room even by year are left to the read-out', () => {
  const drawing = draw(topicsInTenYears, layouts.narrow);

  expect(textsOf(drawing, 'chart-cell-value')).toEqual([]);
  expect(drawing.readings[0]?.cell.value).toBeGreaterThan(0);
});

function atMostOne(cell: Cell): Cell {
  return { ...cell, value: cell.at.startsWith('October') ? 1 : 0 };
}

test('ten years are shown by year', () => {
  expect(listColumns(draw(topicsInTenYears, layouts.narrow)).slice(0, 2)).toEqual([
    'September–December 2023',
    '2024',
  ]);
});

test('without a brief there is nothing to draw', () => {
  expect(drawHeatmap(noBriefs, layouts.wide)).toEqual({ empty: 'There is no brief to count.' });
  expect(drawHeatmap([], layouts.wide)).toEqual({ empty: 'There is no brief to count.' });
});

test('a description adds up rows and names the month with most', () => {
  expect(describeHeatmap(twoMonths)).toBe(
    'Briefs of this digest from August 2023 to September 2023: Kazakhstan 7 briefs and Kyrgyzstan 1 brief. ' +
      'Most in one month: Kazakhstan, 5 briefs in September 2023.',
  );
  expect(describeHeatmap(noBriefs)).toBe('There is no brief to count.');
});

test.each(Object.values(layouts))('no text meets another or leaves the $name drawing', (size) => {
  const examples = [
    twoMonths,
    countriesInFortyMonths,
    topicsInFortyMonths,
    topicsInTenYears,
    longCyrillicNames,
  ];

  const faults = examples.flatMap((cells) => findTextFaults(draw(cells, size), size.fontSize));

  expect(faults).toEqual([]);
});
