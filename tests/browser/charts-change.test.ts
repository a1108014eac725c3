import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  choose,
  chooseDefaults,
  listChanged,
  listDisagreements,
  listOptions,
  readMarkup,
  readView,
} from './chart-view.ts';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { openChart } from './read-chart.ts';
import { surveyCharts } from './survey-pages.ts';

const desk = { viewport: { width: 1280, height: 1600 } };

const ofKazakhstan = 'Goods trade between China and Kazakhstan';
const ofEach = 'China’s goods trade with each of the five states';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test.for([
  [
    'trade-kazakhstan',
    'Exports from China',
    {
      address: '?flow=exports',
      title: ofKazakhstan,
      subtitle: 'Exports from China, 1992–2025, in billion US dollars at current prices, by reporter',
      columns: ['Chinese figures', 'Kazakh figures'],
      firstRow: '1992 | 222 | –',
      lastRow: '2025 | 29,700 | –',
    },
  ],
  [
    'trade-kazakhstan',
    'Logarithmic',
    {
      address: '?scale=log',
      title: ofKazakhstan,
      subtitle:
        'Exports plus imports, 1992–2025, in billion US dollars at current prices, by reporter, logarithmic scale',
      columns: ['Chinese figures', 'Kazakh figures'],
      firstRow: '1992 | 363 | –',
      lastRow: '2025 | 48,700 | –',
    },
  ],
  [
    'trade-kazakhstan',
    'Kazakhstan',
    {
      address: '?reporter=partner',
      title: ofKazakhstan,
      subtitle:
        'Exports plus imports, 1994–2024, in billion US dollars at current prices, as the partner reports it',
      columns: ['Kazakh figures'],
      firstRow: '1994 | 219',
      lastRow: '2024 | 30,051',
    },
  ],
  [
    'trade-by-country',
    'Tajikistan',
    {
      address: '?countries=kz,kg,tm,uz',
      title: ofEach,
      subtitle:
        'Kazakhstan, Kyrgyzstan, Turkmenistan, Uzbekistan: Exports plus imports, 1992–2025, in billion US dollars at current prices, as China reports it',
      columns: ['Kazakhstan', 'Kyrgyzstan', 'Turkmenistan', 'Uzbekistan'],
      firstRow: '1992 | 363 | 16 | 4.5 | 52',
      lastRow: '2025 | 48,700 | 27,200 | rounded 10,000 | 16,200',
    },
  ],
  [
    'trade-balance',
    'Kazakhstan',
    {
      address: '?countries=kz',
      title: 'China’s exports, imports and balance',
      subtitle:
        'Kazakhstan: Exports from China, imports to China and balance, 1992–2025, in billion US dollars at current prices, as China reports it',
      columns: ['Exports from China', 'Imports to China', 'Balance'],
      firstRow: '1992 | 222 | 141 | 82',
      lastRow: '2025 | 29,700 | 19,000 | 10,700',
    },
  ],
] as const)('%s: a choice of “%s” changes drawing, words, table and address', async ([id, label, view]) => {
  const seen = await withPage(site, desk, async (page) => {
    await openChart(page, site.at(`/charts/${id}/`));
    const before = await readMarkup(page);
    await choose(page, label);
    await page.waitForURL(`**/${view.address}`);
    const changed = listChanged(before, await readMarkup(page));
    return { changed, view: await readView(page), disagreements: await listDisagreements(page) };
  });

  expect(seen.view).toEqual(view);
  expect(seen.changed).toEqual(expect.arrayContaining(['title', 'subtitle', 'narrow', 'wide', 'snippet']));
  expect(seen.disagreements).toEqual([]);
});

test('a reader chooses a period, either end of it first', async () => {
  const seen = await withPage(site, desk, async (page) => {
    await openChart(page, site.at('/charts/trade-kazakhstan/'));
    await page.locator('select[name="to"]').selectOption('2010');
    await page.waitForURL('**/?to=2010');
    await page.locator('select[name="from"]').selectOption('2001');
    await page.waitForURL('**/?from=2001&to=2010');
    return { view: await readView(page), disagreements: await listDisagreements(page) };
  });

  expect(seen).toMatchObject({
    view: { firstRow: '2001 | 1,289 | 832', lastRow: '2010 | 20,314 | 14,084' },
    disagreements: [],
  });
});

test('a reader chooses a year, and every row of the table is of that year', async () => {
  const seen = await withPage(site, desk, async (page) => {
    await openChart(page, site.at('/charts/mirror-gap/'));
    await page.locator('select[name="year"]').selectOption('2010');
    await page.waitForURL('**/?year=2010');
    return { view: await readView(page), disagreements: await listDisagreements(page) };
  });

  expect(seen).toMatchObject({
    view: {
      subtitle:
        'Exports plus imports, 2010, in billion US dollars at current prices, by reporter, logarithmic scale',
      columns: ['Chinese figures', 'The state’s own', 'Ratio'],
      firstRow: 'Kyrgyzstan | 4,169 | 695 | 6×',
      lastRow: 'Turkmenistan | 1,567 | n.a. | n.a.',
    },
    disagreements: [],
  });
});

test('whatever is chosen on any chart, drawing and table agree; chosen back, every part is as it was', async () => {
  const findings = await surveyCharts(site, desk, async (page, { path }) => {
    await openChart(page, site.at(path));
    const before = await readMarkup(page);
    const findings: string[] = [];
    for (const option of await listOptions(page)) {
      await choose(page, option);
      await page.waitForURL('**/?*');
      const disagreements = await listDisagreements(page);
      findings.push(...disagreements.map((disagreement) => `${option}: ${disagreement}`));
      await chooseDefaults(page);
      await page.waitForURL(site.at(path));
      const changed = listChanged(before, await readMarkup(page));
      if (changed.length > 0) findings.push(`not as before after ${option}: ${changed.join(', ')}`);
    }
    return findings;
  });

  expect(findings).toEqual([]);
});

test('the last of several quick choices is what a chart and its files show', async () => {
  const links = await withPage(site, desk, async (page) => {
    await openChart(page, site.at('/charts/trade-kazakhstan/'));
    const before = await readMarkup(page);
    await page.route('**/*.svg', async (route) => {
      await page.waitForTimeout(400);
      await route.continue();
    });
    await choose(page, 'Logarithmic');
    await page.waitForURL('**/?scale=log');
    await choose(page, 'Linear');
    await page.waitForURL('**/trade-kazakhstan/');
    await page.waitForTimeout(1500);
    return listChanged(before, await readMarkup(page));
  });

  expect(links).toEqual([]);
});
