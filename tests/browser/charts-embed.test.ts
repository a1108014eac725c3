import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteAddress } from '../site/built-site.ts';
import { choose, readView } from './chart-view.ts';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { openChangedChart, openChart, press } from './read-chart.ts';

const kazakhstan = '/charts/trade-kazakhstan/';
const embed = `${kazakhstan}embed/`;

/** Of another site, which takes a chart into a page of its own. */
const otherSite = 'https://other.example/article/';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('a frame shows the view that its address asks for, and nothing to change it with', async () => {
  const shown = await withPage(site, {}, async (page) => {
    await openChangedChart(page, site.at(`${embed}?scale=log`));
    const link = page.locator('a[data-keeps-view]');
    return {
      view: await readView(page),
      controls: await page
        .locator('.chart-figure :is(form, button, input, select)')
        .filter({ visible: true })
        .count(),
      link: await link.evaluate((element) => element instanceof HTMLAnchorElement && element.href),
      target: await link.getAttribute('target'),
    };
  });

  expect(shown).toMatchObject({
    view: {
      title: 'Goods trade between China and Kazakhstan',
      subtitle:
        'Exports plus imports, 1992–2025, in billion US dollars at current prices, by reporter, logarithmic scale',
    },
    controls: 0,
    link: site.at('/charts/trade-kazakhstan/?scale=log'),
    target: '_blank',
  });
});

test('a chart in a frame is read by keys as on its own page', async () => {
  const told = await withPage(site, {}, async (page) => {
    await openChart(page, site.at(embed));
    await page.locator('.chart-frame').focus();
    return (await press(page, 'End')).texts;
  });

  expect(told.slice(0, 2)).toEqual(['1992 · Chinese figures', '363 million US dollars']);
});

test.for([320, 700, 1100])(
  'in the page of another site, %i px wide, the frame gets the height of what is in it',
  async (width) => {
    const heights = await withPage(site, { viewport: { width, height: 900 } }, async (page) => {
      await openOtherSite(page, await readSnippet(site, kazakhstan));
      await expect.poll(async () => (await readHeights(page)).scrollable).toBe(false);
      return readHeights(page);
    });

    expect(heights.frame).toBe(heights.content);
  },
);

test('a frame grows with its table when a reader opens it, and becomes small again', async () => {
  const heights = await withPage(site, { viewport: { width: 700, height: 900 } }, async (page) => {
    await openOtherSite(page, await readSnippet(site, kazakhstan));
    await expect.poll(() => page.locator('iframe').getAttribute('height')).not.toBe('620');
    const closed = await readHeights(page);
    const summary = page.frameLocator('iframe').locator('.chart-figure-values summary');
    await summary.click();
    await expect.poll(async () => (await readHeights(page)).frame).toBeGreaterThan(closed.frame + 500);
    await expect.poll(async () => (await readHeights(page)).scrollable).toBe(false);
    const open = await readHeights(page);
    await summary.click();
    await expect.poll(async () => (await readHeights(page)).frame).toBe(closed.frame);
    return open;
  });

  expect(heights.frame).toBe(heights.content);
});

test('messages of other pages do not change the height of a frame', async () => {
  const height = await withPage(site, { viewport: { width: 700, height: 900 } }, async (page) => {
    await openOtherSite(page, await readSnippet(site, kazakhstan));
    await expect.poll(() => page.locator('iframe').getAttribute('height')).not.toBe('620');
    const before = await page.locator('iframe').getAttribute('height');
    await page.evaluate(() => {
      postMessage({ chartHeight: 5000 }, '*');
      postMessage(null, '*');
      postMessage('text', '*');
    });
    await page.waitForTimeout(100);
    return { before, after: await page.locator('iframe').getAttribute('height') };
  });

  expect(height.after).toBe(height.before);
});

test('the snippet that a reader takes keeps the view that the reader has chosen', async () => {
  const seen = await withPage(site, { viewport: { width: 1100, height: 900 } }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    const own = await page.locator('.chart-snippet').textContent();
    await choose(page, 'Logarithmic');
    await page.waitForURL('**/?scale=log');
    await choose(page, 'Imports to China');
    await page.waitForURL('**/?flow=imports&scale=log');
    const snippet = (await page.locator('.chart-snippet').textContent()) ?? '';
    await openOtherSite(page, snippet);
    const [, frame] = page.frames();
    await expect
      .poll(() => frame?.locator('.chart-figure-subtitle').textContent())
      .toContain('logarithmic scale');
    return { own, snippet, subtitle: await frame?.locator('.chart-figure-subtitle').textContent() };
  });

  expect(seen.own).toContain(`src="${siteAddress}charts/trade-kazakhstan/embed/"`);
  expect(seen.snippet).toContain(
    `src="${siteAddress}charts/trade-kazakhstan/embed/?flow=imports&amp;scale=log"`,
  );
  expect(seen.subtitle).toBe(
    'Imports to China, 1992–2025, in billion US dollars at current prices, by reporter, logarithmic scale',
  );
});

test('without scripts a chart in a frame is whole and can be scrolled', async () => {
  const seen = await withPage(site, { javaScriptEnabled: false }, async (page) => {
    await openOtherSite(page, await readSnippet(site, kazakhstan));
    const frame = page.frameLocator('iframe');
    return {
      height: await page.locator('iframe').getAttribute('height'),
      title: await frame.locator('.chart-figure-title').textContent(),
      isDrawn: await frame.locator('svg').filter({ visible: true }).isVisible(),
    };
  });

  expect(seen).toEqual({
    height: '620',
    title: 'China counts more trade with Kazakhstan than Kazakhstan does',
    isDrawn: true,
  });
});

/** What the page of a chart offers to copy. */
function readSnippet({ at }: OpenSite, path: string): Promise<string> {
  return withPage(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(at(path));
    return (await page.locator('.chart-snippet').textContent()) ?? '';
  });
}

/** A page of another origin with a snippet in it; what the snippet asks of the published site comes from the built one. */
async function openOtherSite(page: Page, snippet: string): Promise<void> {
  await page.context().route(`${siteAddress}**`, async (route) => {
    const path = route
      .request()
      .url()
      .slice(siteAddress.length - 1);
    await route.fulfill({ response: await route.fetch({ url: site.at(path) }) });
  });
  await page.context().route(otherSite, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>An article</title><body><p>Text</p>${snippet}<p>Text</p></body></html>`,
    }),
  );
  await page.goto(otherSite);
}

async function readHeights(
  page: Page,
): Promise<{ readonly frame: number; readonly content: number; readonly scrollable: boolean }> {
  const [, frame] = page.frames();
  const inside = await frame?.evaluate(() => ({
    content: Math.ceil(
      document.body.getBoundingClientRect().bottom +
        Number.parseFloat(getComputedStyle(document.body).marginBottom),
    ),
    scrollable: document.documentElement.scrollHeight > innerHeight,
  }));
  const box = await page.locator('iframe').boundingBox();
  return { frame: box?.height ?? 0, content: inside?.content ?? -1, scrollable: inside?.scrollable ?? true };
}
