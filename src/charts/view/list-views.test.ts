import { expect, test } from 'vitest';
import type { TradeChart } from '../chart.ts';
import { loadCharts } from '../load-charts.ts';
import { listViews } from './list-views.ts';
import { viewFile } from './view-file.ts';

const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });

/** @throws Error where the chart is missing */
function tradeChart(id: string): TradeChart {
  const chart = charts.get(id);
  if (chart?.kind !== 'trade') throw new Error(`${id} is missing`);
  return chart;
}

function queriesOf(id: string): readonly string[] {
  return listViews(tradeChart(id)).map(({ query }) => query);
}

test('a balance has a view for each country by both reporters, but not for its own view', () => {
  const queries = queriesOf('trade-balance');

  expect(queries.length).toBe(11);
  expect(queries).toContain('countries=kz&reporter=partner');
  expect(queries).not.toContain('');
});

test('a chart of two sides has a view for every year, flow and scale, but no ratio of balances', () => {
  const queries = queriesOf('mirror-gap');

  expect(queries).toContain('flow=exports&scale=linear&year=2008');
  expect(queries).not.toContain('flow=balance&scale=linear&year=2008');
});

test('views of lines are not made beforehand: there are too many', () => {
  expect(queriesOf('trade-by-country')).toEqual([]);
});

test('a view’s file has a name that every server takes', () => {
  expect(viewFile('countries=kz,uz&flow=exports')).toBe('countries-kz+uz_flow-exports');
});
