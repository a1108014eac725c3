import { expect, test } from 'vitest';
import { listTradeCharts, listUnfounded, readPicture, readWidePage } from './provenance.ts';

const charts = listTradeCharts();

test('the charts of trade are there to be read', () => {
  expect(charts.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['trade-balance', 'trade-by-country', 'trade-total']),
  );
});

test.for(charts)('every figure in the picture of $id stands in the data file', (chart) => {
  const figures = readPicture(chart);

  expect(figures.length).toBeGreaterThanOrEqual(5);
  expect(listUnfounded(figures)).toEqual([]);
});

test.for(charts)('every figure in the wide drawing of $id stands in the data file', (chart) => {
  const figures = readWidePage(chart);

  expect(figures.length).toBeGreaterThanOrEqual(5);
  expect(listUnfounded(figures)).toEqual([]);
});
