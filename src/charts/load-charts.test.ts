import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '#src/content/problems.ts';
import { loadCharts } from './load-charts.ts';
import { figureData } from './shared/figure-data.ts';

async function problemsOf(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'khorgos-charts-'));
  await mkdir(path.join(folder, 'charts'));
  await writeFile(path.join(folder, 'charts', name), text);
  const { problems } = await loadCharts({ folder, shownAs: 'content' });
  return problems.map(formatProblem).join('\n\n');
}

test('the project’s own charts have no problem', async () => {
  const { charts, problems } = await loadCharts({ folder: 'content', shownAs: 'content' });

  expect(problems).toEqual([]);
  expect([...charts.keys()]).toEqual(expect.arrayContaining(['trade-kazakhstan', 'trade-total']));
});

test('every value of a chart leads to its source, and a gap is named in the table', async () => {
  const { charts } = await loadCharts({ folder: 'content', shownAs: 'content' });
  const chart = charts.get('trade-tajikistan');
  if (chart === undefined) throw new Error('trade-tajikistan is missing');

  const { table, sources } = figureData(chart);

  expect(table.rows.find(({ head }) => head === '2021')?.cells[0]).toEqual({
    text: 'n.a.',
    mark: undefined,
    note: '',
    sources: [],
  });
  expect(table.rows.find(({ head }) => head === '2022')?.cells[0]).toEqual({
    text: '2,558',
    mark: 'derived',
    note: 'derived: 2023 value divided by (1 + 53.5 percent)',
    sources: [{ number: '2', label: 'Source 2', href: '#trade-tajikistan-xinhua-tj2023' }],
  });
  expect(sources[1]).toMatchObject({
    anchor: 'trade-tajikistan-xinhua-tj2023',
    publisher: 'Xinhua (repost)',
    url: 'http://pricecafe.net/e/Newsa.php?T=cgD02.html',
    uses: [
      '2023, Chinese figures.',
      '2022, Chinese figures: derived: 2023 value divided by (1 + 53.5 percent).',
    ],
  });
});

const head = 'type: line\ntitle: A\nsubtitle: B\nsubject: C\n';

test('an unknown type, key and country are told at their places, all at once', async () => {
  const text =
    'type: lines\ntitle: A\nsubtitel: B\nsubtitle: B\nsubject: C\nshow:\n  countries: [kaz]\n  flow: exprots\n';

  expect(await problemsOf('trade-total.yaml', text)).toBe(
    'content/charts/trade-total.yaml:1:7\n' +
      '  Unknown type “lines”.\n' +
      '  Did you mean “line”? Known are: line, multiples, balance, paired, bars, slope, columns, part, heatmap.\n\n' +
      'content/charts/trade-total.yaml:3:1\n' +
      '  Unknown key “subtitel”.\n' +
      '  Did you mean “subtitle”? docs/writing.md lists the keys.\n\n' +
      'content/charts/trade-total.yaml:7:15\n' +
      '  Unknown country “kaz”.\n' +
      '  Did you mean “kz”? Known are: kz, kg, tj, tm, uz, c5.\n\n' +
      'content/charts/trade-total.yaml:8:9\n' +
      '  Unknown flow “exprots”.\n' +
      '  Did you mean “exports”? Known are: total, exports, imports, balance.',
  );
});

test('a chart without a type is told which there are', async () => {
  expect(await problemsOf('trade-total.yaml', 'title: A\n')).toBe(
    'content/charts/trade-total.yaml:1:1\n' +
      '  The chart has no type.\n' +
      '  Write “type: line”. Known are: line, multiples, balance, paired, bars, slope, columns, part, heatmap.',
  );
});

test('a file name that cannot be an address is told', async () => {
  expect(await problemsOf('Trade_total.yml', `${head}show:\n  countries: []\n`)).toBe(
    'content/charts/Trade_total.yml:1:1\n' +
      '  “Trade_total.yml” cannot serve as a chart’s address.\n' +
      '  Use lower-case Latin letters, figures and single hyphens, for example “trade-total.yaml”.\n\n' +
      'content/charts/Trade_total.yml:6:14\n' +
      '  “countries” is empty.\n' +
      '  Add at least one.',
  );
});

test('a country without figures, one named twice and a label without a figure are told', async () => {
  const text = `${head}show:\n  countries: [tm, tm]\n  reporter: partner\nlabels: [2030]\n`;

  expect(await problemsOf('trade-turkmenistan.yaml', text)).toBe(
    'content/charts/trade-turkmenistan.yaml:6:15\n' +
      '  There are no figures for “tm” by reporter “partner”.\n' +
      '  Take “reporter: china”; src/trade/primary-series.ts lists the series.\n\n' +
      'content/charts/trade-turkmenistan.yaml:6:19\n' +
      '  “tm” stands here twice.\n' +
      '  Keep one of the two.\n\n' +
      'content/charts/trade-turkmenistan.yaml:8:10\n' +
      '  The chart has no figure for 2030, so it cannot be labelled.\n' +
      '  Choose another year.',
  );
});

test('a balance on a logarithmic axis is told, because it has values below zero', async () => {
  const text = `${head}show:\n  countries: [kz]\n  flow: balance\n  scale: log\n`;

  expect(await problemsOf('trade-kazakhstan.yaml', text)).toContain(
    'content/charts/trade-kazakhstan.yaml:8:10\n' +
      '  A balance has values below zero, which a logarithmic axis cannot show.\n' +
      '  Write “scale: linear”, or choose another flow.',
  );
});

test('a period that ends before it begins is told', async () => {
  const text = `${head}show:\n  countries: [kz]\n  from: 2020\n  to: 2010\n`;

  expect(await problemsOf('trade-kazakhstan.yaml', text)).toContain(
    'content/charts/trade-kazakhstan.yaml:7:9\n' +
      '  The period from 2020 to 2010 is empty.\n' +
      '  Let “from” be the earlier year.',
  );
});

test('a period without any figure is told, with the years that there are', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'khorgos-charts-'));
  await cp('content/trade', path.join(folder, 'trade'), { recursive: true });
  await mkdir(path.join(folder, 'charts'));
  await writeFile(
    path.join(folder, 'charts', 'trade-kazakhstan.yaml'),
    `${head}show:\n  countries: [kz]\n  from: 2050\n`,
  );

  const { problems } = await loadCharts({ folder, shownAs: 'content' });

  expect(problems.map(formatProblem).join('\n\n')).toBe(
    'content/charts/trade-kazakhstan.yaml:7:9\n' +
      '  The chart has no figure in its period.\n' +
      '  Choose years from 1992 to 2025.',
  );
});
