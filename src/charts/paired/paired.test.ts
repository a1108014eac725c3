import { expect, test } from 'vitest';
import { findTextFaults } from '#tests/text-faults.ts';
import { loadCharts } from '../load-charts.ts';
import type { Drawing, TextClass } from '../shared/drawing.ts';
import { type Layout, layouts } from '../shared/layout.ts';
import { describePairs } from './describe-paired.ts';
import {
  balances,
  mirrorGap2021,
  mirrorGap2024,
  mirrorGapFromZero,
  type PairedExample,
  uzbekistan2025,
  yearWithoutFigures,
} from './paired.examples.ts';
import { pairedForm } from './paired-form.ts';
import { listPairs } from './paired-rows.ts';

/** @throws Error where the example draws nothing */
function draw({ series, state }: PairedExample, size: Layout = layouts.wide): Drawing {
  const drawing = pairedForm.draw({ series, labels: [], phones: 'same' }, state, size);
  if ('empty' in drawing) throw new Error(drawing.empty);
  return drawing;
}

function textsOf({ marks }: Drawing, wanted: TextClass): readonly string[] {
  return marks.flatMap((mark) => (mark.as === 'text' && mark.class === wanted ? [mark.text] : []));
}

test('countries stand by their ratio, and one without a ratio stays and says why', () => {
  const drawing = draw(mirrorGap2024);

  expect(textsOf(drawing, 'chart-name')).toEqual([
    'Kyrgyzstan',
    'Tajikistan',
    'Kazakhstan',
    'Uzbekistan',
    'Turkmenistan',
  ]);
  expect(textsOf(drawing, 'chart-note')).toContain('no figures of its own');
});

test('both values and their ratio are written in each row; a ratio is as exact as its parts', () => {
  const values = textsOf(draw(mirrorGap2024), 'chart-value');

  expect(values).toEqual([
    '5.6',
    '22.7',
    '4.1×',
    '≈2',
    '3.9',
    '≈2×',
    '30.1',
    '43.8',
    '1.5×',
    '11.5',
    '13.8',
    '1.2×',
    '10.7',
  ]);
});

test('on the logarithmic scale equal ratios are equal lengths', () => {
  const { readings } = draw({
    ...mirrorGap2024,
    state: { ...mirrorGap2024.state, countries: ['kz', 'kg', 'uz'] },
  });
  const spanOf = (country: string): number => {
    const [china, own] = readings.filter(({ cell }) => cell.at === country).map(({ x }) => x);
    return (china ?? 0) - (own ?? 0);
  };

  const perFactor = spanOf('Kyrgyzstan') / Math.log(22_710 / 5574);

  expect(spanOf('Kazakhstan') / Math.log(43_820 / 30_051)).toBeCloseTo(perFactor, 0);
  expect(spanOf('Uzbekistan') / Math.log(13_780 / 11_519)).toBeCloseTo(perFactor, 0);
});

test('a linear scale begins at zero, whose line no label crosses', () => {
  const drawing = draw(mirrorGapFromZero);
  const tajik = drawing.marks.find((mark) => mark.as === 'text' && mark.text === '≈2');

  expect(textsOf(drawing, 'chart-tick')[0]).toBe('0');
  expect(tajik).toMatchObject({ anchor: 'middle' });
});

test('a country without a Chinese figure for the year says so', () => {
  expect(textsOf(draw(mirrorGap2021), 'chart-note')).toEqual([
    'logarithmic scale',
    'no Chinese figure for 2021',
    'no figures of its own',
  ]);
});

test('where the state’s figure is the greater one, the ratio is below one', () => {
  expect(textsOf(draw(uzbekistan2025), 'chart-value')).toEqual(['16.2', '17.2', '0.9×']);
});

test('a balance has no ratio, in the drawing as in the table', () => {
  const { series, state } = balances;

  expect(textsOf(draw(balances), 'chart-value')).toEqual(['−1.9', '12.1', '≈−8.6']);
  expect(
    pairedForm.listCells({ series, labels: [], phones: 'same' }, state).map(({ at, of }) => `${at}: ${of}`),
  ).toEqual([
    'Kazakhstan: Chinese figures',
    'Kazakhstan: The state’s own',
    'Turkmenistan: Chinese figures',
    'Turkmenistan: The state’s own',
  ]);
});

test('the table has a row for each country: both figures and the ratio, with the sources of both', () => {
  const { series, state } = mirrorGap2024;
  const cells = pairedForm.listCells({ series, labels: [], phones: 'same' }, state);

  expect(cells.slice(3, 6)).toEqual([
    {
      at: 'Tajikistan',
      of: 'Chinese figures',
      value: 3.86,
      unit: 'usd-billion',
      mark: 'exact',
      sourceIds: ['imf_dots'],
      note: '',
    },
    {
      at: 'Tajikistan',
      of: 'The state’s own',
      value: 1.96,
      unit: 'usd-billion',
      mark: 'rounded',
      sourceIds: ['caliber_2025'],
      note: '',
    },
    {
      at: 'Tajikistan',
      of: 'Ratio',
      value: 3.86 / 1.96,
      unit: 'ratio',
      mark: 'rounded',
      sourceIds: ['imf_dots', 'caliber_2025'],
      note: 'computed here: the Chinese figure divided by the state’s own',
    },
  ]);
  expect(cells.slice(-2).map(({ value }) => value)).toEqual([undefined, undefined]);
});

test('everything that can be read has a value, a row for each country', () => {
  const { readings } = draw(mirrorGap2024);

  expect(readings.map(({ row, cell }) => `${String(row)} ${cell.of}`).slice(-4)).toEqual([
    '3 Chinese figures',
    '3 The state’s own',
    '3 Ratio',
    '4 Chinese figures',
  ]);
});

test('a year without figures is named', () => {
  const { series, state } = yearWithoutFigures;

  expect(pairedForm.draw({ series, labels: [], phones: 'same' }, state, layouts.wide)).toEqual({
    empty: 'There are no figures for 1993.',
  });
});

test('a description says by how much the two sides differ', () => {
  const { series, state } = mirrorGap2024;

  expect(describePairs(listPairs(series, { ...state, countries: ['kg', 'tj', 'tm'] }), state)).toBe(
    'China’s goods trade with each country in 2024, in billion US dollars, by China’s statistics and by the country’s own. ' +
      'Kyrgyzstan: China’s figure, 22.7, is 4.1 times Kyrgyzstan’s own, 5.6. ' +
      'Tajikistan: China’s figure, 3.9, is about 2 times Tajikistan’s own, about 2. ' +
      'Turkmenistan: 10.7 by Chinese figures and no figures of its own.',
  );
});

test.each(Object.values(layouts))('no text meets another or leaves the $name drawing', async (size) => {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });
  const chart = charts.get('mirror-gap');
  if (chart?.kind !== 'trade') throw new Error('mirror-gap is missing');
  const { series, show } = chart;
  const examples: readonly PairedExample[] = [
    mirrorGap2024,
    mirrorGapFromZero,
    mirrorGap2021,
    uzbekistan2025,
    balances,
    { series, state: show },
    { series, state: { ...show, scale: 'linear', flow: 'balance' } },
    { series, state: { ...show, scale: 'linear', year: 2008 } },
  ];

  const faults = examples.flatMap((example) => findTextFaults(draw(example, size), size.fontSize));

  expect(faults).toEqual([]);
});
