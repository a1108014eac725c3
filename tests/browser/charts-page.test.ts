import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listForeignColours, listMoving } from './chart-colours.ts';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { readLayoutShift, watchLayoutShift } from './page-geometry.ts';
import { openChart, press } from './read-chart.ts';
import { surveyCharts } from './survey-pages.ts';

const kazakhstan = '/charts/trade-kazakhstan/';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('without scripts every chart has its drawing, caption, links and table, and nothing that would need a script', async () => {
  const findings = await surveyCharts(site, { javaScriptEnabled: false }, async (page, { path }) => {
    await page.goto(site.at(path));
    await page.locator('.chart-figure-values summary').click();
    const isThere = async (selector: string): Promise<readonly string[]> =>
      (await page.locator(selector).filter({ visible: true }).count()) > 0 ? [] : [`${selector} is missing`];
    const isGone = async (selector: string): Promise<readonly string[]> =>
      (await page.locator(selector).filter({ visible: true }).count()) === 0
        ? []
        : [`${selector} does nothing`];
    return [
      ...(await isThere('.chart-frame svg text')),
      ...(await isThere('figcaption > p')),
      ...(await isThere('.chart-links a[href$=".csv"]')),
      ...(await isThere('.chart-figure-values tbody td')),
      ...(await isGone('.chart-figure :is(button, input, select, form)')),
      ...(await isGone('.chart-frame[tabindex], .chart-frame[role]')),
    ];
  });

  expect(findings).toEqual([]);
});

test('with scripts the page of a chart has its form and its buttons from the first moment, before any of them has come', async () => {
  const shown = await withPage(site, {}, async (page) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(site.at(kazakhstan));
    return {
      form: await page.locator('.chart-controls').isVisible(),
      buttons: await page.locator('.chart-button button').allInnerTexts(),
    };
  });

  expect(shown).toEqual({ form: true, buttons: ['Copy link', 'Copy image'] });
});

test.for(['light', 'dark'] as const)(
  'every chart is drawn in the colours of the system where a reader asks for them, %s ones',
  async (colorScheme) => {
    const options = { forcedColors: 'active', colorScheme, viewport: { width: 1280, height: 900 } } as const;

    const findings = await surveyCharts(site, options, async (page, { path }) => {
      await openChart(page, site.at(path));
      await page.locator('.chart-frame').focus();
      await press(page, 'ArrowRight');
      return page.evaluate(listForeignColours);
    });

    expect(findings).toEqual([]);
  },
);

test('nothing of a chart moves by itself, nor where a reader asks for less motion', async () => {
  const findings = await surveyCharts(site, { reducedMotion: 'reduce' }, async (page, { path }) => {
    await openChart(page, site.at(path));
    await page.locator('.chart-frame').focus();
    await press(page, 'ArrowRight');
    return page.evaluate(listMoving);
  });

  expect(findings).toEqual([]);
});

test.for([360, 1280])(
  'nothing on the page of any chart moves when scripts and fonts come late, %i px wide',
  async (width) => {
    const findings = await surveyCharts(
      site,
      { viewport: { width, height: 800 } },
      async (page, { path }) => {
        await page.route(/\.(?:js|woff2)$/, async (route) => {
          await page.waitForTimeout(500);
          await route.continue();
        });
        await page.addInitScript(watchLayoutShift);
        await openChart(page, site.at(path));
        await page.locator('.chart-frame').focus();
        await press(page, 'ArrowRight');
        await page.waitForTimeout(300);
        return page.evaluate(readLayoutShift);
      },
    );

    expect(findings).toEqual([]);
  },
);

test('to read a chart takes none of its files; to change it takes its figures once', async () => {
  const asked = await withPage(site, {}, async (page) => {
    const files = listRequests(page, /\.(?:json|csv)$|change\.client/);
    await openChart(page, site.at(kazakhstan));
    await page.locator('.chart-frame').focus();
    await press(page, 'ArrowRight');
    await page.locator('.chart-frame').hover();
    await page.waitForTimeout(300);
    const toRead = [...files];
    await page.locator('label', { hasText: 'Logarithmic' }).click();
    await page.waitForURL('**/?scale=log');
    await page.locator('label', { hasText: 'Imports to China' }).click();
    await page.waitForURL('**/?flow=imports&scale=log');
    return { toRead, toChange: [...files] };
  });

  expect(asked).toEqual({ toRead: [], toChange: ['change.client.js', 'trade-kazakhstan.json'] });
});

test.for([
  ['a country', '/countries/kazakhstan/'],
  ['a feature', '/2022/01/thirty-years-of-ties/'],
] as const)(
  'on a phone the chart of %s below the fold costs nothing until it is scrolled to',
  async ([, path]) => {
    const asked = await withPage(site, { viewport: { width: 360, height: 640 } }, async (page) => {
      const files = listRequests(page, /chart\.client/);
      await page.goto(site.at(path), { waitUntil: 'networkidle' });
      const before = [...files];
      await page.locator('.chart-frame[data-chart]').first().scrollIntoViewIfNeeded();
      await page.locator('.chart-frame[tabindex="0"]').first().waitFor();
      return { before, after: [...files] };
    });

    expect(asked).toEqual({ before: [], after: ['chart.client.js'] });
  },
);

/** Names of the files asked for from now on, without the hashes of their content. */
function listRequests(page: Page, pattern: RegExp): readonly string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    if (pattern.test(name)) files.push(name.replace(/\.[\w-]{8}(?=\.js$)/, ''));
  });
  return files;
}
