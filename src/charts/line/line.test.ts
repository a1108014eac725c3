import { expect, test } from 'vitest';
import { findTextFaults } from '#tests/text-faults.ts';
import {
  fiveCountries,
  kazakhstanBalance,
  kazakhstanTwoReporters,
  type LineExample,
  longCyrillicLabels,
  noData,
  oneValue,
  tajikistanGapIn2021,
  uzbekistanYearAlone,
} from './line.examples.ts';
import { lineGeometry, type LineOptions } from './line.ts';
import { drawLineChart } from './line-chart.ts';
import type { LineGeometry } from './line-plot.ts';
import { layouts } from '../shared/layout.ts';

/** @throws Error where the example draws nothing */
function draw(
  { series, labels }: LineExample,
  { size = layouts.narrow, scale = 'linear' }: Partial<LineOptions> = {},
): LineGeometry {
  const geometry = lineGeometry(series, { size, scale, labels });
  if ('empty' in geometry) throw new Error(geometry.empty);
  return geometry;
}

/** The least distance of two heights. */
function closest(heights: readonly number[]): number {
  const sorted = heights.toSorted((one, other) => one - other);
  return Math.min(...sorted.slice(1).map((height, index) => height - (sorted[index] ?? 0)));
}

test('a chart without figures says so', () => {
  expect(lineGeometry(noData.series, { size: layouts.narrow, scale: 'linear', labels: [] })).toEqual({
    empty: 'There are no figures to draw.',
  });
});

test('the same figures give the same drawing', () => {
  expect(draw(kazakhstanTwoReporters)).toEqual(draw(kazakhstanTwoReporters));
});

test('zero stands on the lowest line of the grid, and the greatest value below the upper edge', () => {
  const { yTicks, labels } = draw(tajikistanGapIn2021);

  expect(yTicks).toEqual([
    { text: '0', x: 351.91, y: 239.86, anchor: 'start' },
    { text: '2', x: 351.91, y: 137.54, anchor: 'start' },
    { text: '4', x: 351.91, y: 35.23, anchor: 'start' },
  ]);
  expect(labels.find(({ text }) => text === '4.3')?.y).toBeCloseTo(11.08, 1);
});

test('no line is drawn through a missing year', () => {
  const { lines } = draw(tajikistanGapIn2021);

  expect(lines.map(({ paths }) => paths)).toEqual([
    [
      'M6.39,168.24L48.52,163.12L90.64,152.89L132.76,183.59',
      'M217.02,106.85L259.14,40.34L301.27,40.34L343.39,19.88',
    ],
  ]);
});

test('the missing year is shaded from figure to figure and labelled', () => {
  const { bands, labels } = draw(tajikistanGapIn2021);

  expect(bands).toEqual([{ kind: 'missing', x: 132.76, y: 99.75, width: 84.26, height: 140.11 }]);
  expect(labels.filter(({ kind }) => kind === 'gap').map(({ text }) => text)).toEqual(['n.a.']);
});

test('a change of basis is labelled where there is room', () => {
  const { bands, labels } = draw(kazakhstanTwoReporters);

  expect(bands.map(({ kind }) => kind)).toEqual(['basis']);
  expect(labels.filter(({ kind }) => kind === 'gap').map(({ text }) => text)).toEqual(['new basis']);
});

test('a derived figure is marked, an exact one without a label is not', () => {
  const { points } = draw(tajikistanGapIn2021);

  expect(points.map(({ year, mark }) => [year, mark])).toEqual([
    [2020, 'exact'],
    [2022, 'derived'],
    [2025, 'exact'],
  ]);
});

test('a year alone between two gaps is a point without a line', () => {
  const { lines, points } = draw(uzbekistanYearAlone);

  expect(lines.map(({ paths }) => paths.length)).toEqual([2]);
  expect(points.map(({ year }) => year)).toEqual([2015, 2017]);
});

test('a single rounded value is a point in the middle that says “about”', () => {
  const { lines, points, labels } = draw(oneValue);

  expect(lines.map(({ paths }) => paths)).toEqual([[]]);
  expect(points.map(({ mark }) => mark)).toEqual(['rounded']);
  expect(labels.map(({ text }) => text)).toEqual(['≈10']);
});

test('two lines carry their names and differ in their dash', () => {
  const { lines, labels, key } = draw(kazakhstanTwoReporters);

  expect(lines.map(({ dash }) => dash)).toEqual(['solid', 'dashed']);
  expect(labels.filter(({ kind }) => kind === 'series').map(({ text }) => text)).toEqual([
    'Chinese figures',
    'Kazakh figures',
  ]);
  expect(key).toEqual([]);
});

test('one line needs no name', () => {
  expect(draw(tajikistanGapIn2021).labels.some(({ kind }) => kind === 'series')).toBe(false);
});

test('names that find no room beside their lines stand above the plot, a row each where they are long', () => {
  const { key, labels } = draw(longCyrillicLabels);

  expect(key.map(({ text, y }) => [text, y])).toEqual([
    ['По данным таможенной службы Китая', 9.94],
    ['Данные Бюро национальной статистики', 29.82],
  ]);
  expect(labels.filter(({ kind }) => kind === 'series')).toEqual([]);
});

test('the last value of each line is always written beside it', () => {
  const { labels, points } = draw(uzbekistanYearAlone);

  expect(labels.filter(({ kind }) => kind === 'value').map(({ text }) => text)).toEqual(['4.3']);
  expect(points.at(-1)?.year).toBe(2017);
});

test('several lines carry name and last value at their ends, and the axis stands at the left', () => {
  const { labels, yTicks } = draw(fiveCountries, { size: layouts.wide });

  expect(labels.map(({ text }) => text)).toEqual([
    'Kazakhstan 48.7',
    'Kyrgyzstan 27.2',
    'Tajikistan 4.3',
    'Turkmenistan 10.7 (2024)',
    'Uzbekistan 16.2',
  ]);
  expect(yTicks.map(({ anchor }) => anchor)).toContain('end');
});

test('a name that does not stand beside the end of its line is joined to it', () => {
  const { leaders } = draw(fiveCountries, { size: layouts.wide });

  expect(leaders.map(({ tone }) => tone)).toEqual(['tm']);
});

test('names at the ends of lines are pushed apart', () => {
  const { labels } = draw(fiveCountries, { size: layouts.wide, scale: 'log' });
  const heights = labels.filter(({ kind }) => kind === 'series').map(({ y }) => y);

  expect(closest(heights)).toBeGreaterThanOrEqual(layouts.wide.fontSize * 1.15 - 0.02);
});

test('a logarithmic axis has powers of ten or their multiples, and says that it is one', () => {
  const { yTicks, labels, zero } = draw(tajikistanGapIn2021, { scale: 'log' });

  expect(yTicks.map(({ text }) => text)).toEqual(['1', '2', '5', '10']);
  expect(labels.filter(({ kind }) => kind === 'scale').map(({ text }) => text)).toEqual([
    'logarithmic scale',
  ]);
  expect(zero).toBeUndefined();
});

test('a shaded year reaches the axis of a logarithmic scale, which has no zero', () => {
  const { bands } = draw(tajikistanGapIn2021, { scale: 'log' });

  expect(bands.map(({ y, height }) => y + height)).toEqual([239.86]);
});

test('values below zero stand under a line of zero; a gap is shaded from there upwards', () => {
  const { zero, bands, yTicks } = draw(kazakhstanBalance);

  expect(yTicks.map(({ text }) => text)).toEqual(['−5', '0', '5', '10']);
  expect(zero).toBe('M6.39,168.58H328.48');
  expect(bands.map(({ y, height }) => Math.round(y + height))).toEqual([169]);
});

test('a value below zero is labelled with a minus sign', () => {
  const { labels } = draw(kazakhstanBalance);

  expect(labels.filter(({ kind }) => kind === 'value').map(({ text }) => text)).toEqual(['10.7', '−5.8']);
});

test('no text meets another or leaves the drawing, in any layout', () => {
  const faults = [
    kazakhstanTwoReporters,
    tajikistanGapIn2021,
    uzbekistanYearAlone,
    oneValue,
    longCyrillicLabels,
    fiveCountries,
    kazakhstanBalance,
  ].flatMap(({ series, labels }) =>
    [layouts.narrow, layouts.wide, layouts.picture].flatMap((size) =>
      findTextFaults(drawLineChart(series, { size, scale: 'linear', labels }), size.fontSize),
    ),
  );

  expect(faults).toEqual([]);
});
