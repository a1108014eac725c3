import { expect, test } from 'vitest';
import type { TradeChart } from '../chart.ts';
import { loadCharts } from '../load-charts.ts';
import { type ControlGroup, listControlGroups } from './control-groups.ts';

const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });

/** @throws Error where the chart or its group is missing */
function groupOf(id: string, legend: string): ControlGroup {
  const chart = charts.get(id);
  if (chart?.kind !== 'trade') throw new Error(`${id} is missing`);
  const group = listControlGroups(chart satisfies TradeChart).find((one) => one.legend === legend);
  if (group === undefined) throw new Error(`${id} has no control “${legend}”`);
  return group;
}

function labelsOf({ fields }: ControlGroup): readonly string[] {
  return fields.flatMap(({ options }) => options.map(({ label }) => label));
}

test('a chart of one country names that country as the other reporter', () => {
  expect(labelsOf(groupOf('trade-kazakhstan', 'Reported by'))).toEqual(['China', 'Kazakhstan', 'Both']);
});

test('what the chart shows at first is chosen', () => {
  const options = groupOf('trade-kazakhstan', 'Reported by').fields[0]?.options;

  expect(options?.filter(({ isChosen }) => isChosen).map(({ value }) => value)).toEqual(['both']);
});

test('the first and the last year stand for as far as figures go', () => {
  const [from, to] = groupOf('trade-kazakhstan', 'Years').fields;

  expect(from?.options[0]).toEqual({ value: '', label: '1992', isChosen: true });
  expect(to?.options.at(-1)).toEqual({ value: '', label: '2025', isChosen: true });
});

test('of a balance one country is chosen, of lines as many as a reader likes', () => {
  expect(groupOf('trade-balance', 'Country').fields[0]?.kind).toBe('radio');
  expect(groupOf('trade-by-country', 'Countries').fields[0]?.kind).toBe('checkbox');
});

test('a year is chosen with the newest first', () => {
  expect(labelsOf(groupOf('trade-rank-2025', 'Year'))[0]).toBe('2025');
});
