import { expect, test } from 'vitest';
import { checkEmbeds } from './check-embeds.ts';
import { loadCharts } from './load-charts.ts';

const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });

function problemsOf(
  attributes: Readonly<Record<string, string>>,
  id = 'trade-kazakhstan',
): readonly string[] {
  const reference = { to: 'chart', id, line: 12, column: 1, attributes };
  return checkEmbeds([{ file: 'a.md', reference }], charts).map(
    ({ file, line, column, message, mend }) => `${file}:${String(line)}:${String(column)} ${message} ${mend}`,
  );
}

test('an article may ask for years and a scale that the chart has', () => {
  expect(problemsOf({ from: '2010', to: '2020', scale: 'log' })).toEqual([]);
});

test('an unknown key is told with the keys that the chart takes', () => {
  expect(problemsOf({ form: '2010' })).toEqual([
    'a.md:12:1 The chart “trade-kazakhstan” cannot be given “form”. Did you mean “from”? It can be given: scale, flow, reporter, from, to.',
  ]);
});

test('a year without figures is told with the years that there are', () => {
  expect(problemsOf({ from: '1990' })).toEqual([
    'a.md:12:1 The chart “trade-kazakhstan” cannot show from="1990". Did you mean “1992”? Known are: 1992 to 2025.',
  ]);
});

test('a period that ends before it begins is told', () => {
  expect(problemsOf({ from: '2020', to: '2010' })).toEqual([
    'a.md:12:1 The chart “trade-kazakhstan” is given an empty period: it begins in 2020, after its end. Let “from” be the earlier year.',
  ]);
});
