import { expect, test } from 'vitest';
import { findTextFaults } from '#tests/text-faults.ts';
import { loadCharts } from '../load-charts.ts';
import type { Drawing, RectMark, TextClass } from '../shared/drawing.ts';
import { type Layout, layouts } from '../shared/layout.ts';
import {
  type BalanceExample,
  kazakhstanWithout2022,
  kyrgyzstanHardlySells,
  noData,
  oneSideMissing,
  oneYear,
  turkmenistanInexact,
} from './balance.examples.ts';
import { balanceForm } from './balance-form.ts';
import { describeBalance } from './describe-balance.ts';
import { showBalance } from './shown-balance.ts';

/** @throws Error where the example draws nothing */
function draw({ series, labels, state }: BalanceExample, size: Layout = layouts.wide): Drawing {
  const drawing = balanceForm.draw({ series, labels, phones: 'same' }, state, size);
  if ('empty' in drawing) throw new Error(drawing.empty);
  return drawing;
}

function textsOf({ marks }: Drawing, wanted: TextClass): readonly string[] {
  return marks.flatMap((mark) => (mark.as === 'text' && mark.class === wanted ? [mark.text] : []));
}

function rectsOf({ marks }: Drawing, wanted: string): readonly RectMark[] {
  return marks.filter((mark): mark is RectMark => mark.as === 'rect' && mark.class === wanted);
}

/** How many runs the line of the balance has: a path begins anew with each. */
function countRuns({ marks }: Drawing): number {
  const line = marks.find((mark) => mark.as === 'path' && mark.class === 'chart-line');
  return line?.as === 'path' ? line.d.split('M').length - 1 : 0;
}

/** @throws Error where the catalogue lacks the chart */
async function loadBalance(): Promise<Omit<BalanceExample, 'state'> & { show: BalanceExample['state'] }> {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });
  const chart = charts.get('trade-balance');
  if (chart?.kind !== 'trade') throw new Error('trade-balance is missing');
  return chart;
}

test('exports stand above the line of zero and imports below it', () => {
  const drawing = draw(oneYear);

  const [sold] = rectsOf(drawing, 'chart-bar');
  const [bought] = rectsOf(drawing, 'chart-bar chart-bar-pale');

  expect((sold?.y ?? 0) + (sold?.height ?? 0)).toBeCloseTo(bought?.y ?? NaN, 5);
  expect((sold?.height ?? 0) / (bought?.height ?? 1)).toBeCloseTo(29.7 / 19, 3);
});

test('the balance ends with its name, its value and its sign', () => {
  expect(textsOf(draw(kazakhstanWithout2022), 'chart-name')).toEqual([
    'Balance',
    '+12.1',
    'Exports from China',
    'Imports to China',
  ]);
});

test('a year without figures is shaded over the whole height, and the line of the balance stops there', () => {
  const drawing = draw(kazakhstanWithout2022);

  expect(rectsOf(drawing, 'chart-gap')).toHaveLength(1);
  expect(textsOf(drawing, 'chart-note')).toEqual(['n.a.']);
  expect(countRuns(drawing)).toBe(2);
});

test('a year without exports is shaded on their side only; its imports are drawn', () => {
  const drawing = draw(oneSideMissing);

  const [gap] = rectsOf(drawing, 'chart-gap');
  const [firstImport] = rectsOf(drawing, 'chart-bar chart-bar-pale');

  expect((gap?.y ?? 0) + (gap?.height ?? 0)).toBeCloseTo(firstImport?.y ?? NaN, 1);
  expect(rectsOf(drawing, 'chart-bar chart-bar-pale')).toHaveLength(5);
});

test('no line joins balances of two bases, nor those beside a missing year', () => {
  const drawing = draw(oneSideMissing);

  expect(countRuns(drawing)).toBe(1);
  expect(rectsOf(drawing, 'chart-break')).toHaveLength(1);
  expect(textsOf(drawing, 'chart-note')).toContain('new basis');
});

test('derived and rounded figures are hollow bars, and the balance of a rounded one is rounded', () => {
  const drawing = draw(turkmenistanInexact);

  expect(rectsOf(drawing, 'chart-bar chart-bar-hollow')).toHaveLength(3);
  expect(textsOf(drawing, 'chart-name')).toContain('≈−8.6');
});

test('values are written at the last year and at the years that the definition names', () => {
  expect(textsOf(draw(kazakhstanWithout2022), 'chart-value')).toEqual(['28.0', '15.9', '15.3', '14.0']);
});

test('bars for 34 years can be told apart on the narrowest phone', async () => {
  const { series, labels, show } = await loadBalance();

  const bars = rectsOf(draw({ series, labels, state: show }, layouts.narrow), 'chart-bar');

  expect(bars).toHaveLength(32);
  expect(((bars[0]?.width ?? 0) * 280) / layouts.narrow.width).toBeGreaterThan(4);
});

test('only the first of several countries is shown, because sums would hide what is missing', () => {
  const { series, labels, state } = kazakhstanWithout2022;

  const several = draw({ series, labels, state: { ...state, countries: ['kz', 'kg'] } });

  expect(several).toEqual(draw(kazakhstanWithout2022));
});

test('the table has exports, imports and balance for each year, and says where a figure is missing', () => {
  const { series, labels, state } = kazakhstanWithout2022;

  const cells = balanceForm.listCells({ series, labels, phones: 'same' }, state);

  expect(cells.slice(6).map(({ at, of, value }) => [at, of, value])).toEqual([
    ['2022', 'Exports from China', undefined],
    ['2022', 'Imports to China', undefined],
    ['2022', 'Balance', undefined],
    ['2023', 'Exports from China', 24.7],
    ['2023', 'Imports to China', 16.3],
    ['2023', 'Balance', 8.4],
    ['2024', 'Exports from China', 28],
    ['2024', 'Imports to China', 15.9],
    ['2024', 'Balance', 12.1],
  ]);
});

test('figures are read in three rows: exports, balance, imports', () => {
  const { readings } = draw(oneYear);

  expect(readings.map(({ row, cell }) => [row, cell.of])).toEqual([
    [0, 'Exports from China'],
    [2, 'Imports to China'],
    [1, 'Balance'],
  ]);
});

test('a period without figures is named', () => {
  const { series, labels, state } = noData;

  expect(balanceForm.draw({ series, labels, phones: 'same' }, state, layouts.wide)).toEqual({
    empty: 'There are no figures from 2030 to 2035.',
  });
  expect(describeBalance(showBalance(series, state), state)).toBe('There are no figures from 2030 to 2035.');
});

test('a description names both directions, what is missing, and which way the balance goes', () => {
  const { series, state } = kazakhstanWithout2022;

  expect(describeBalance(showBalance(series, state), state)).toBe(
    'China’s exports of goods to Kazakhstan, its imports from there, and the balance of both, in billion US dollars. ' +
      'Exports from China: from 11.7 in 2020 to 28.0 in 2024, the highest. No figure for 2022. ' +
      'Imports to China: from 9.7 in 2020 to 15.9 in 2024; highest in 2023, 16.3. No figure for 2022. ' +
      'China sold more than it bought in 3 of the 4 years with both figures; in 2024 it sold 12.1 more than it bought.',
  );
});

test('the title holds: since 2014 every known balance with the five is a surplus, and that of 2013 is none', async () => {
  const { series, show } = await loadBalance();

  const points = showBalance(series, { ...show, from: 2013 })?.balance.points ?? [];

  expect(points.filter(({ value }) => value <= 0).map(({ year }) => year)).toEqual([2013]);
});

test.each(Object.values(layouts))('no text meets another or leaves the $name drawing', async (size) => {
  const { series, labels, show } = await loadBalance();
  const examples: readonly BalanceExample[] = [
    ...[kazakhstanWithout2022, oneSideMissing, turkmenistanInexact, kyrgyzstanHardlySells, oneYear],
    { series, labels, state: show },
    { series, labels, state: { ...show, countries: ['kz'], reporter: 'partner' } },
    { series, labels, state: { ...show, countries: ['kg'], reporter: 'partner' } },
    { series, labels, state: { ...show, countries: ['tj'] } },
    { series, labels, state: { ...show, countries: ['tm'] } },
    { series, labels, state: { ...show, countries: ['uz'], from: 2018 } },
  ];

  const faults = examples.flatMap((example) => findTextFaults(draw(example, size), size.fontSize));

  expect(faults).toEqual([]);
});
