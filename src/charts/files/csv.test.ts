import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { loadCharts } from '../load-charts.ts';
import { coverage, investment, tajikistan } from '../picture/picture.examples.ts';
import { renderCsv } from './csv.ts';

const context = {
  address: 'https://example.org/charts/trade-tajikistan/',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};

test('a file begins with its headings, and every figure of every series has a row', () => {
  const text = renderCsv(tajikistan, context);

  expect(text.split('\n')[0]).toBe(
    'year,partner,partner_name,reporter,flow,value,unit,mark,break_before,note,source_id,publisher,source_title,source_url,source_published,chart,licence',
  );
  expect(csvParse(text)).toHaveLength(10);
});

test('a figure travels with its unit, its source and the address of its chart', () => {
  const [first] = csvParse(renderCsv(tajikistan, context));

  expect({ ...first }).toEqual({
    year: '2018',
    partner: 'TJK',
    partner_name: 'Tajikistan',
    reporter: 'CHN',
    flow: 'total',
    value: '1510',
    unit: 'million US dollars at current prices',
    mark: 'exact',
    break_before: '',
    note: '',
    source_id: 'imf_dots',
    publisher: 'International Monetary Fund',
    source_title: 'Direction of Trade Statistics, “annual”',
    source_url: 'https://example.org/dots?a=1&b=2',
    source_published: '2022-02-02',
    chart: 'https://example.org/charts/trade-tajikistan/',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('a figure that no line may reach says why, and a derived one that it is', () => {
  const rows = csvParse(renderCsv(tajikistan, context));

  expect(
    rows
      .filter(({ break_before: why }) => why !== '')
      .map((row) => [row.reporter, row.year, row.break_before]),
  ).toEqual([
    ['CHN', '2022', 'missing'],
    ['TJK', '2020', 'basis'],
  ]);
  expect(rows.filter(({ mark }) => mark === 'derived').map(({ year }) => year)).toEqual(['2022']);
});

test('a comma, a quotation mark and a line break in a note stay in their cell', () => {
  const [series] = tajikistan.series;
  const points = series?.points.map((point) => ({ ...point, note: 'rounded, "about"\nas quoted' })) ?? [];
  const chart = { ...tajikistan, series: series === undefined ? [] : [{ ...series, points }] };

  expect(csvParse(renderCsv(chart, context))[0]?.note).toBe('rounded, "about"\nas quoted');
});

test('a figure of an indicator has its period, and dollars in millions', () => {
  const rows = csvParse(renderCsv(investment, context));

  expect(rows.map(({ period, figure, value, unit }) => [period, figure, value, unit])).toEqual([
    ['Jan–Jun 2023', 'Share', '20.5', 'percent'],
    ['Jan–Jun 2023', 'Part', '1004.5', 'million US dollars at current prices'],
    ['Jan–Jun 2023', 'Whole', '4900', 'million US dollars at current prices'],
  ]);
});

test('a figure that is computed from two sources names both', () => {
  expect(csvParse(renderCsv(investment, context))[1]?.source_id).toBe('imf_dots | caliber_2025');
});

test('counts have a row for each month and country', () => {
  expect(renderCsv(coverage, { address: 'a', licence: 'b' })).toBe(
    'month,of,briefs,chart,licence\nSeptember 2023,Kazakhstan,1,a,b\nSeptember 2023,Uzbekistan,2,a,b\n',
  );
});

test('a chart without figures still has its headings', () => {
  expect(renderCsv({ ...coverage, cells: [] }, context)).toBe('month,of,briefs,chart,licence\n');
});

test('no doubtful figure is in a file of the project’s own charts', async () => {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });

  const files = [...charts.values()].map((chart) => renderCsv(chart, context));

  expect(files.filter((file) => file.includes('SUSPECT'))).toEqual([]);
});
