import { expect, test } from 'vitest';
import { boxOf, overlaps } from '../shared/labels.ts';
import {
  kazakhstanTwoReporters,
  type LineExample,
  longCyrillicLabels,
  noData,
  oneValue,
  tajikistanGapIn2021,
  uzbekistanYearAlone,
} from './line.examples.ts';
import { type LineGeometry, lineGeometry } from './line.ts';
import { lineSizes } from './line-layout.ts';

/** @throws Error where the example draws nothing */
function draw(example: LineExample): LineGeometry {
  const geometry = lineGeometry(example.series, lineSizes.column, { labels: example.labels });
  if ('empty' in geometry) throw new Error(geometry.empty);
  return geometry;
}

test('a chart without figures says so', () => {
  expect(lineGeometry(noData.series, lineSizes.column, noData)).toEqual({
    empty: 'There are no figures to draw.',
  });
});

test('the same figures give the same drawing', () => {
  expect(draw(kazakhstanTwoReporters)).toEqual(draw(kazakhstanTwoReporters));
});

test('zero stands on the lowest line of the grid, and the greatest value below the upper edge', () => {
  const { yTicks, labels } = draw(tajikistanGapIn2021);

  expect(yTicks).toEqual([
    { text: '0', x: 390.88, y: 256 },
    { text: '2', x: 390.88, y: 147.35 },
    { text: '4', x: 390.88, y: 38.7 },
  ]);
  expect(labels.find(({ text }) => text === '4.3')?.y).toBeCloseTo(12.48, 1);
});

test('no line is drawn through a missing year', () => {
  const { lines } = draw(tajikistanGapIn2021);

  expect(lines.map(({ paths }) => paths)).toEqual([
    [
      'M7.2,179.94L53.96,174.51L100.72,163.65L147.48,196.24',
      'M241,114.75L287.76,44.13L334.52,44.13L381.28,22.4',
    ],
  ]);
});

test('the missing year is shaded from figure to figure and labelled', () => {
  const { bands, labels } = draw(tajikistanGapIn2021);

  expect(bands).toEqual([{ kind: 'missing', x: 147.48, y: 106.75, width: 93.52, height: 149.25 }]);
  expect(labels.filter(({ kind }) => kind === 'gap').map(({ text }) => text)).toEqual(['n.a.']);
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
  expect(points.map(({ year }) => year)).toEqual([2015]);
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
    ['По данным таможенной службы Китая', 11.2],
    ['По данным Бюро национальной статистики', 33.6],
  ]);
  expect(labels.filter(({ kind }) => kind === 'series')).toEqual([]);
});

test('no two labels overlap', () => {
  const boxes = draw(kazakhstanTwoReporters).labels.map(({ text, ...label }) => boxOf(text, label, 16));

  expect(boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)))).toBe(
    false,
  );
});

test('the wide form holds the same labels', () => {
  const { series, labels } = tajikistanGapIn2021;

  const geometry = lineGeometry(series, lineSizes.wide, { labels });

  expect('labels' in geometry && geometry.labels.map(({ text }) => text)).toEqual(['4.3', '1.1', 'n.a.']);
});
