import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
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

  const { rows, sources } = figureData(chart);

  expect(rows.find(({ year }) => year === '2021')?.cells[0]).toEqual({
    text: 'n.a.',
    mark: undefined,
    source: undefined,
  });
  expect(rows.find(({ year }) => year === '2022')?.cells[0]).toEqual({
    text: '2,558',
    mark: 'derived',
    source: { number: '2', label: 'Source 2', href: '#trade-tajikistan-xinhua-tj2023' },
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

test('an unknown key, partner and type are told at their places', async () => {
  const text =
    'type: lines\ntitle: A\nsubtitel: B\nsubtitle: B\nseries:\n  - partner: kaz\n    reporter: china\n';

  expect(await problemsOf('trade-total.yaml', text)).toBe(
    'content/charts/trade-total.yaml:1:7\n' +
      '  Unknown type “lines”.\n' +
      '  Did you mean “line”? Known are: line.\n\n' +
      'content/charts/trade-total.yaml:3:1\n' +
      '  Unknown key “subtitel”.\n' +
      '  Did you mean “subtitle”? docs/writing.md lists the keys.\n\n' +
      'content/charts/trade-total.yaml:6:14\n' +
      '  Unknown partner “kaz”.\n' +
      '  Did you mean “kz”? Known are: kz, kg, tj, tm, uz, c5.',
  );
});

test('a file name that cannot be an address is told', async () => {
  const text = 'type: line\ntitle: A\nsubtitle: B\nseries: []\n';

  expect(await problemsOf('Trade_total.yml', text)).toBe(
    'content/charts/Trade_total.yml:1:1\n' +
      '  “Trade_total.yml” cannot serve as a chart’s address.\n' +
      '  Use lower-case Latin letters, figures and single hyphens, for example “trade-total.yaml”.\n\n' +
      'content/charts/Trade_total.yml:4:9\n' +
      '  “series” is empty.\n' +
      '  Add at least one.',
  );
});

test('a line without figures, a line twice and a label without a figure are told', async () => {
  const series = '  - { partner: tm, reporter: partner }\n';
  const text = `type: line\ntitle: A\nsubtitle: B\nseries:\n${series}${series}labels: [2030]\n`;

  expect(await problemsOf('trade-turkmenistan.yaml', text)).toBe(
    'content/charts/trade-turkmenistan.yaml:5:5\n' +
      '  There are no figures for “tm” by reporter “partner”.\n' +
      '  Take “reporter: china”; src/trade/primary-series.ts lists the series.\n\n' +
      'content/charts/trade-turkmenistan.yaml:6:5\n' +
      '  The same line stands here twice.\n' +
      '  Keep one of the two.\n\n' +
      'content/charts/trade-turkmenistan.yaml:7:10\n' +
      '  The chart has no figure for 2030, so it cannot be labelled.\n' +
      '  Choose another year.',
  );
});
