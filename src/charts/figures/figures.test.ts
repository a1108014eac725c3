import { expect, test } from 'vitest';
import { createSourceFile } from '#src/content/source-file.ts';
import { loadTrade, type Trade } from '#src/trade/load-trade.ts';
import { takeNotes } from '#tests/parsing.ts';
import type { FigureChart } from '../chart.ts';
import { parseChartDefinition } from '../chart-definition.ts';
import { buildFigureChart } from './build-figure-chart.ts';
import { checkFigureChart } from './check-figure-chart.ts';

/** @throws Error where the project’s own figures have a mistake */
async function loadFigures(): Promise<Trade> {
  const { trade } = await loadTrade({ folder: 'content', shownAs: 'content' });
  if (trade === undefined) throw new Error('content/trade has a mistake');
  return trade;
}

interface Built {
  readonly chart: FigureChart;
  readonly problems: string;
}

/** @throws Error where the text is no definition of single figures */
async function build(queries: readonly string[]): Promise<Built> {
  const text = ['title: A', 'subtitle: B', ...queries, ''].join('\n');
  const notes = takeNotes('content/charts/a.yaml');
  const file = parseChartDefinition(createSourceFile('content/charts/a.yaml', text), notes.report);
  const definition = file?.definition;
  if (file === undefined || (definition?.type !== 'columns' && definition?.type !== 'part')) {
    throw new Error(notes.text());
  }
  const trade = await loadFigures();
  checkFigureChart({ definition, placeOf: file.placeOf }, trade, notes.report);
  return { chart: buildFigureChart(definition, trade), problems: notes.text() };
}

const gas = 'indicator: gas_export_to_china_value';
const visitors = 'indicator: chinese_visitors';

test('figures come in the units of charts: dollars in billions', async () => {
  const { chart, problems } = await build(['type: columns', 'figures:', `  - { ${gas}, country: kz }`]);

  expect(problems).toBe('');
  expect(chart.figures.map(({ at, of, value, unit, tone }) => [at, of, value, unit, tone])).toEqual([
    ['2022', 'Gas sold to China', 1.08, 'usd-billion', 'kz'],
    ['2025', 'Gas sold to China', 1.13, 'usd-billion', 'kz'],
  ]);
  expect(chart.sources.map(({ id }) => id)).toEqual(['atavatan_gas2022', 'fergana_gas2025']);
});

test('a part of a year is known as such; students are counted on a day, which is none', async () => {
  const half = await build(['type: columns', 'figures:', `  - { ${gas}, country: tm, period: 2023-H1 }`]);
  const students = await build([
    'type: columns',
    'figures:',
    '  - { indicator: students_in_china, country: tj }',
  ]);

  expect(half.chart.figures.map(({ at, isPartYear }) => [at, isPartYear])).toEqual([['Jan–Jun 2023', true]]);
  expect(students.chart.figures.map(({ at, isPartYear }) => [at, isPartYear])).toEqual([['May 2025', false]]);
});

test('two figures for one period are both shown, by whom they were published, the older first', async () => {
  const { chart } = await build([
    'type: columns',
    'figures:',
    `  - { ${visitors}, country: kz, period: '2023' }`,
    `  - { ${visitors}, country: kz, period: '2024' }`,
  ]);

  expect(chart.figures.map(({ at, value }) => [at, value])).toEqual([
    ['2023, Yicai Global', 217_000],
    ['2023, Qazinform', 367_000],
    ['2024', 655_000],
  ]);
});

test('figures are named by what differs among them: the country, and what it counts', async () => {
  const { chart } = await build([
    'type: columns',
    'figures:',
    `  - { ${visitors}, country: kg, period: '2024' }`,
    `  - { ${visitors}, country: uz, period: '2024' }`,
  ]);

  expect(chart.figures.map(({ of }) => of)).toEqual(['Kyrgyzstan, arrivals', 'Uzbekistan, tourists']);
});

test('the part of a whole is computed here and says so, with the sources of both', async () => {
  const { chart, problems } = await build([
    'type: part',
    'share: { indicator: china_share_foreign_investment, country: uz, period: 2023-H1 }',
    'whole: { indicator: foreign_investment, country: uz, period: 2023-H1 }',
  ]);

  expect(problems).toBe('');
  expect(chart.figures[1]).toEqual({
    at: 'Jan–Jun 2023',
    of: 'China’s part, computed here',
    value: 1.0045,
    unit: 'usd-billion',
    mark: 'exact',
    sourceIds: ['asiaplus_digest2023'],
    note: 'computed here: 20.5 percent of 4.9 billion US dollars',
    tone: 'uz',
    isPartYear: true,
  });
});

test('an indicator that does not exist is told with its place and a proposal', async () => {
  const { problems } = await build(['type: columns', 'figures:', '  - { indicator: chinese_visitor }']);

  expect(problems).toBe(
    'content/charts/a.yaml:5:18\n' +
      '  Unknown indicator “chinese_visitor”.\n' +
      '  Did you mean “chinese_visitors”? Indicators stand in content/trade/indicators.csv.',
  );
});

test('a country and a period without a figure are told, with those that have some', async () => {
  const { problems } = await build([
    'type: columns',
    'figures:',
    '  - { indicator: students_in_china, country: uz }',
    '  - { indicator: students_in_china, country: kz, period: 2023-09 }',
  ]);

  expect(problems).toBe(
    'content/charts/a.yaml:5:46\n' +
      '  “students_in_china” has no figure for “uz”.\n' +
      '  It has some for: kz, tj, tm.\n\n' +
      'content/charts/a.yaml:6:58\n' +
      '  “students_in_china” has no figure for the period “2023-09”.\n' +
      '  Did you mean “2023-08”? It has some for: 2010, 2023-08.',
  );
});

test('figures of different units cannot stand on one axis, and yuan not at all', async () => {
  const { problems } = await build([
    'type: columns',
    'figures:',
    `  - { ${gas}, country: kz }`,
    '  - { indicator: china_share_exports, country: kz }',
    '  - { indicator: china_reported_exports_yuan }',
  ]);

  expect(problems).toBe(
    'content/charts/a.yaml:6:5\n' +
      '  Figures in “US$ million” and in “percent” cannot stand on one axis.\n' +
      '  Make a chart for each.\n\n' +
      'content/charts/a.yaml:7:5\n' +
      '  A chart cannot show figures in “CNY billion”.\n' +
      '  Choose another indicator or another period.\n\n' +
      'content/charts/a.yaml:7:5\n' +
      '  Figures in “US$ million” and in “CNY billion” cannot stand on one axis.\n' +
      '  Make a chart for each.',
  );
});

test('a part has one share in percent and one whole of its own period', async () => {
  const { problems } = await build([
    'type: part',
    `share: { ${gas}, country: tm, period: '2024' }`,
    'whole: { indicator: foreign_investment, country: uz, period: 2023-H1 }',
  ]);

  expect(problems).toBe(
    'content/charts/a.yaml:4:8\n' +
      '  A share is a figure in percent, not in “US$ million”.\n' +
      '  Choose another.\n\n' +
      'content/charts/a.yaml:5:8\n' +
      '  The share is of 2024, the whole of 2023-H1.\n' +
      '  Choose figures of one period.',
  );
});

test('the title holds: by either count visitors from China grew by at least 70 percent in 2024', async () => {
  const { indicators } = await loadFigures();
  const totals = (year: string): readonly (readonly [string, number])[] =>
    indicators
      .filter(({ indicator, period }) => indicator === 'chinese_visitors' && period.text === year)
      .map(({ country, value }) => [country, value]);

  const later = new Map(totals('2024'));

  expect(totals('2023').map(([country, value]) => (later.get(country) ?? 0) / value >= 1.7)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
