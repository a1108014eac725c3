import { expect, test } from 'vitest';
import { loadCharts } from '#src/charts/load-charts.ts';
import { listChartGroups, neighbourCharts } from './list-charts.ts';

const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });

test('the index begins with the region’s trade and ends with the digest itself', () => {
  const groups = listChartGroups(charts);

  expect(groups.map(({ group }) => group)).toEqual(['region', 'country', 'figures', 'counts']);
  expect(groups[0]?.charts[0]?.id).toBe('trade-total');
  expect(groups[1]?.charts.map(({ id }) => id)).toEqual([
    'trade-kazakhstan',
    'trade-kyrgyzstan',
    'trade-tajikistan',
    'trade-turkmenistan',
    'trade-uzbekistan',
  ]);
});

test('after the last chart of the index follow the first', () => {
  expect(neighbourCharts(charts, 'coverage-by-topic').map(({ id }) => id)).toEqual([
    'trade-total',
    'trade-by-country',
    'trade-balance',
    'mirror-gap',
  ]);
});

test('a site without charts has no groups', () => {
  expect(listChartGroups(new Map())).toEqual([]);
});
