import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, listChanged, readChoices, readMarkup, readView } from './chart-view.ts';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { openChangedChart, openChart, readOut, untilChanged } from './read-chart.ts';

const desk = { viewport: { width: 1280, height: 1600 } };
const kazakhstan = '/charts/trade-kazakhstan/';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('a changed view has an address that leads to it, for its reader and for others', async () => {
  const shown = await withPage(site, desk, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await choose(page, 'Imports to China');
    await page.waitForURL('**/?flow=imports');
    await page.locator('select[name="from"]').selectOption('2005');
    await page.waitForURL('**/?flow=imports&from=2005');
    return { address: page.url(), markup: await readDrawn(page) };
  });
  const reloaded = await withPage(site, desk, async (page) => {
    await openChangedChart(page, shown.address);
    const first = await readDrawn(page);
    await page.reload();
    await untilChanged(page);
    return { first, again: await readDrawn(page), choices: await readChoices(page), url: page.url() };
  });

  expect(reloaded.first).toEqual(shown.markup);
  expect(reloaded.again).toEqual(shown.markup);
  expect(reloaded.choices).toEqual(['flow=not total', 'flow=imports', 'from=2005']);
  expect(reloaded.url).toBe(shown.address);
});

test('a balance has no logarithmic scale: the form rules it out, and an address that asks for it gets the other one', async () => {
  const chosen = await withPage(site, desk, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await choose(page, 'Logarithmic');
    await page.waitForURL('**/?scale=log');
    await choose(page, 'Balance');
    await page.waitForURL('**/?flow=balance');
    const isRuledOut = await page.locator('input[value="log"]').isDisabled();
    await choose(page, 'Total');
    await page.waitForURL('**/trade-kazakhstan/');
    return { isRuledOut, isBack: await page.locator('input[value="log"]').isEnabled() };
  });
  const asked = await withPage(site, desk, async (page) => {
    await openChangedChart(page, site.at(`${kazakhstan}?scale=log&flow=balance`));
    return { choices: await readChoices(page), subtitle: (await readView(page)).subtitle };
  });

  expect(chosen).toEqual({ isRuledOut: true, isBack: true });
  expect(asked).toEqual({
    choices: ['flow=not total', 'flow=balance'],
    subtitle:
      'Exports from China less imports to China, 1992–2025, in billion US dollars at current prices, by reporter',
  });
});

test('only China reports a total of the five, so that shares of its partners’ figures are ruled out', async () => {
  const isRuledOut = await withPage(site, desk, async (page) => {
    await openChart(page, site.at('/charts/trade-by-country/'));
    await choose(page, 'The partner');
    await page.waitForURL('**/?reporter=partner');
    return page.locator('input[value="share"]').isDisabled();
  });

  expect(isRuledOut).toBe(true);
});

test.for([
  '?scale=cubic',
  '?countries=xx,china&reporter=&flow=smuggling',
  '?from=abc&to=0&year=9999',
  '?from=1800',
  '?scale&&=log&%F0%28&utm_source=letter',
])('an address with nonsense (%s) shows the chart’s own view without an error', async (query) => {
  const errors: string[] = [];

  const changed = await withPage(site, desk, async (page) => {
    page.on('pageerror', (error) => errors.push(error.message));
    await openChart(page, site.at(kazakhstan));
    const own = await readMarkup(page);
    const script = page.waitForResponse('**/change.client.*');
    await openChart(page, site.at(`${kazakhstan}${query}`));
    await script;
    await page.waitForTimeout(200);
    return [...listChanged(own, await readMarkup(page)), ...(await readChoices(page))];
  });

  expect(changed).toEqual([]);
  expect(errors).toEqual([]);
});

test('a period that ends before it begins says so in words', async () => {
  const seen = await withPage(site, desk, async (page) => {
    await openChangedChart(page, site.at(`${kazakhstan}?from=2010&to=2001`));
    return page.locator('.chart-frame svg text').filter({ visible: true }).allTextContents();
  });

  expect(seen).toEqual(['There are no figures from 2010 to 2001.']);
});

test('a period without figures says so in words, and the way back is open', async () => {
  const seen = await withPage(site, desk, async (page) => {
    await openChangedChart(page, site.at('/charts/trade-total/?flow=exports&from=2021&to=2022'));
    const words = await page.locator('.chart-frame svg text').filter({ visible: true }).allTextContents();
    await page.locator('.chart-frame').focus();
    await page.keyboard.press('ArrowRight');
    const { isHidden } = await page.evaluate(readOut);
    const { subtitle } = await readView(page);
    await choose(page, 'Total');
    await page.waitForURL('**/?from=2021&to=2022');
    return { words, isHidden, subtitle, after: (await readView(page)).firstRow };
  });

  expect(seen).toEqual({
    words: ['There are no figures from 2021 to 2022.'],
    isHidden: true,
    subtitle: 'Exports from China, in billion US dollars at current prices, as China reports it',
    after: '2021 | derived 50,143',
  });
});

test('what a reader chooses before the scripts have come is shown when they come', async () => {
  const view = await withPage(site, desk, async (page) => {
    await page.route('**/chart.client.*', async (route) => {
      await page.waitForTimeout(800);
      await route.continue();
    });
    await page.goto(site.at(kazakhstan), { waitUntil: 'commit' });
    await choose(page, 'Exports from China');
    await page.waitForURL('**/?flow=exports', { timeout: 5000 });
    return readView(page);
  });

  expect(view).toMatchObject({ firstRow: '1992 | 222 | –', address: '?flow=exports' });
});

test('where the figures cannot be had, chart and form stay as they are, and the next choice tries again', async () => {
  const errors: string[] = [];

  const seen = await withPage(site, desk, async (page) => {
    page.on('pageerror', (error) => errors.push(error.message));
    await openChart(page, site.at(kazakhstan));
    const own = await readMarkup(page);
    await page.route('**/*.json', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await choose(page, 'Logarithmic');
    await failed;
    await page.waitForTimeout(200);
    const changed = [...listChanged(own, await readMarkup(page)), ...(await readChoices(page))];
    await page.unroute('**/*.json');
    await choose(page, 'Logarithmic');
    await page.waitForURL('**/?scale=log', { timeout: 5000 });
    return { changed, choices: await readChoices(page) };
  });

  expect(seen).toEqual({ changed: [], choices: ['scale=not linear', 'scale=log'] });
  expect(errors).toEqual([]);
});

test('what a finger has read while it scrolled by leaves no trace in the chart', async () => {
  const changed = await withPage(site, { ...desk, hasTouch: true }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    const own = await readMarkup(page);
    await page
      .locator('.chart-frame')
      .dispatchEvent('pointerdown', { pointerType: 'touch', clientX: 500, clientY: 500 });
    const { isHidden } = await page.evaluate(readOut);
    await choose(page, 'Logarithmic');
    await page.waitForURL('**/?scale=log');
    await choose(page, 'Linear');
    await page.waitForURL('**/trade-kazakhstan/');
    return { isHidden, changed: listChanged(own, await readMarkup(page)) };
  });

  expect(changed).toEqual({ isHidden: false, changed: [] });
});

/** The parts of a figure that are drawn or written for a view; its files come a moment later. */
async function readDrawn(page: Page): Promise<readonly string[]> {
  const { title, subtitle, narrow, wide, table, snippet } = await readMarkup(page);
  return [title, subtitle, narrow, wide, table, snippet].map(String);
}
