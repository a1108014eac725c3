import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listLabelFaults } from './chart-labels.ts';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { openChangedChart } from './read-chart.ts';
import { surveyCharts } from './survey-pages.ts';

const widths = [320, 360, 414, 520, 600, 768, 1024, 1280, 1600] as const;
const viewport = { width: 320, height: 900 };

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('at every width the texts of every chart stand apart, large enough and inside their frame', async () => {
  const findings = await surveyCharts(site, { viewport }, async (page, { path }) => {
    await page.goto(site.at(path));
    return listFaultsAtAllWidths(page);
  });

  expect(findings).toEqual([]);
});

test('at every width the texts of every chart in a frame do so too', async () => {
  const findings = await surveyCharts(site, { viewport }, async (page, { path }) => {
    await page.goto(site.at(`${path}embed/`));
    return listFaultsAtAllWidths(page);
  });

  expect(findings).toEqual([]);
});

test.for([
  '/charts/trade-kazakhstan/?flow=exports',
  '/charts/trade-kazakhstan/?flow=balance&reporter=china',
  '/charts/trade-kazakhstan/?scale=log&from=2015',
  '/charts/trade-kyrgyzstan/?scale=log',
  '/charts/trade-uzbekistan/?from=2015',
  '/charts/trade-total/?scale=log',
  '/charts/trade-total/?from=2024',
  '/charts/trade-by-country/?countries=kz,uz',
  '/charts/trade-by-country/?scale=log',
  '/charts/trade-by-country/?reporter=both',
  '/charts/trade-by-country/?measure=share',
  '/charts/trade-by-country/?flow=balance',
  '/charts/trade-balance/?countries=kz',
  '/charts/trade-balance/?countries=tm&from=2010',
  '/charts/mirror-gap/?year=2010',
  '/charts/mirror-gap/?scale=linear&flow=exports',
  '/charts/mirror-gap/?flow=balance&year=2004',
  '/charts/trade-rank-2025/?year=2010',
  '/charts/then-and-now-1992-2021/?scale=linear',
] as const)('at every width the texts of the changed view %s do so too', async (path) => {
  const findings = await withPage(site, { viewport }, async (page) => {
    await openChangedChart(page, site.at(path));
    return listFaultsAtAllWidths(page);
  });

  expect(findings).toEqual([]);
});

async function listFaultsAtAllWidths(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const findings: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const faults = await listLabelFaults(page, 11);
    findings.push(...faults.map((fault) => `${fault} at ${width} px`));
  }
  return findings;
}
