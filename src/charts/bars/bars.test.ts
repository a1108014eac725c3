import { expect, test } from 'vitest';
import { findTextFaults } from '#tests/text-faults.ts';
import { loadCharts } from '../load-charts.ts';
import type { Drawing, RectMark, TextClass } from '../shared/drawing.ts';
import { type Layout, layouts } from '../shared/layout.ts';
import { showBars } from './bar-rows.ts';
import {
  balances,
  type BarsExample,
  noData,
  oneCountry,
  rank2025,
  shares2025,
  withoutChange,
} from './bars.examples.ts';
import { barsForm } from './bars-form.ts';
import { describeBars } from './describe-bars.ts';

/** @throws Error where the example draws nothing */
function draw({ series, state }: BarsExample, size: Layout = layouts.wide): Drawing {
  const drawing = barsForm.draw({ series, labels: [], phones: 'same' }, state, size);
  if ('empty' in drawing) throw new Error(drawing.empty);
  return drawing;
}

function textsOf({ marks }: Drawing, ...wanted: readonly TextClass[]): readonly string[] {
  return marks.flatMap((mark) => (mark.as === 'text' && wanted.includes(mark.class) ? [mark.text] : []));
}

function barsOf({ marks }: Drawing): readonly RectMark[] {
  return marks.filter((mark): mark is RectMark => mark.as === 'rect');
}

test('the greatest stands first, each with its value and its change on the year before', () => {
  expect(textsOf(draw(rank2025), 'chart-name', 'chart-value', 'chart-tick')).toEqual([
    '2025, and change on 2024',
    ...['Kazakhstan', '48.7', '+11%'],
    ...['Kyrgyzstan', '27.2', '+20%'],
    ...['Uzbekistan', '16.2', '+18%'],
    ...['Turkmenistan', '≈10', '≈−6%'],
    ...['Tajikistan', '4.3', '+11%'],
  ]);
});

test('bars begin at zero and are as long as their values', () => {
  const [first, second] = barsOf(draw(rank2025));

  expect(first?.x).toBe(second?.x);
  expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(48.7 / 27.2, 2);
});

test('a rounded figure is an outline', () => {
  expect(barsOf(draw(rank2025)).map((bar) => bar.class)).toEqual([
    ...['chart-bar', 'chart-bar', 'chart-bar'],
    'chart-bar chart-bar-hollow',
    'chart-bar',
  ]);
});

test('shares are in percent and change by percentage points', () => {
  expect(textsOf(draw(shares2025), 'chart-value', 'chart-tick').slice(0, 5)).toEqual([
    '2025, and change on 2024 in percentage points',
    ...['45.8%', '−0.4 pts', '25.6%', '+1.6 pts'],
  ]);
});

test('without a change the reason is given, and a country without a figure stays', () => {
  expect(textsOf(draw(withoutChange), 'chart-name', 'chart-value', 'chart-tick').slice(1)).toEqual([
    ...['Kazakhstan', '24.2', 'n.a.: new basis'],
    ...['Turkmenistan', '11.2', 'n.a.: zero the year before'],
    ...['Tajikistan', '2.6', 'n.a.: no figure for 2021'],
    ...['Uzbekistan', 'n.a.: no figure for 2022'],
  ]);
});

test('balances lie on both sides of zero and have no change', () => {
  const drawing = draw(balances);

  const [sold, bought] = barsOf(drawing);

  expect(textsOf(drawing, 'chart-value', 'chart-tick')).toEqual(['2024', '12.1', '≈−8.6']);
  expect((bought?.x ?? 0) + (bought?.width ?? 0)).toBeLessThanOrEqual(sold?.x ?? 0);
});

test('the table has a row for each country: the year, the year before, and the change with the sources of both', () => {
  const { series, state } = rank2025;

  const cells = barsForm.listCells({ series, labels: [], phones: 'same' }, state).slice(9, 12);

  expect(cells.map(({ at, of, value, unit, sourceIds }) => [at, of, value, unit, sourceIds])).toEqual([
    ['Turkmenistan', '2025', 10, 'usd-billion', ['caliber_2025']],
    ['Turkmenistan', '2024', 10.65, 'usd-billion', ['imf_dots']],
    ['Turkmenistan', 'Change on 2024', -6, 'percent', ['caliber_2025', 'imf_dots']],
  ]);
});

test('a country is read by its value, then by its change', () => {
  const { readings } = draw(oneCountry);

  expect(readings.map(({ row, cell }) => [row, cell.of])).toEqual([
    [0, '2025'],
    [0, 'Change on 2024'],
  ]);
});

test('on phones each bar has the whole width, under its words', () => {
  const [first] = barsOf(draw(rank2025, layouts.narrow));

  expect(first?.width).toBeCloseTo(356, 0);
});

test('a year without figures is named', () => {
  const { series, state } = noData;

  expect(barsForm.draw({ series, labels: [], phones: 'same' }, state, layouts.wide)).toEqual({
    empty: 'There are no figures for 1993.',
  });
  expect(describeBars(showBars(series, state), state)).toBe('There are no figures for 1993.');
});

test('a description gives values and changes, and says who has none', () => {
  const { series, state } = rank2025;
  const states = { ...state, countries: ['kz', 'tm'] as const };

  expect(describeBars(showBars(series, states), states)).toBe(
    'China’s goods trade with each country in 2025, in billion US dollars. ' +
      'From the greatest: Kazakhstan 48.7, 11 percent more than in 2024; ' +
      'Turkmenistan about 10, about 6 percent less than in 2024.',
  );
  expect(describeBars(showBars(withoutChange.series, withoutChange.state), withoutChange.state)).toContain(
    'No figure for Uzbekistan.',
  );
});

test('the title holds: Kazakhstan’s trade is the greatest, and Kyrgyzstan’s grew fastest', async () => {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });
  const chart = charts.get('trade-rank-2025');
  const rows = chart?.kind === 'trade' ? (showBars(chart.series, chart.show)?.rows ?? []) : [];

  const byChange = rows.toSorted((one, other) => (other.change?.value ?? 0) - (one.change?.value ?? 0));

  expect([rows[0]?.partner, byChange[0]?.partner, byChange[1]?.partner]).toEqual(['kz', 'kg', 'uz']);
});

test.each(Object.values(layouts))('no text meets another or leaves the $name drawing', async (size) => {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });
  const chart = charts.get('trade-rank-2025');
  if (chart?.kind !== 'trade') throw new Error('trade-rank-2025 is missing');
  const { series, show } = chart;
  const examples: readonly BarsExample[] = [
    ...[rank2025, shares2025, withoutChange, balances, oneCountry],
    { series, state: show },
    { series, state: { ...show, flow: 'exports' } },
    { series, state: { ...show, flow: 'balance', year: 2012 } },
    { series, state: { ...show, year: 1992 } },
  ];

  const faults = examples.flatMap((example) => findTextFaults(draw(example, size), size.fontSize));

  expect(faults).toEqual([]);
});
