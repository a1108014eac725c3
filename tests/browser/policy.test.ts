import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { surveyPages } from './survey-pages.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('a page of every kind keeps its own security policy, asks nobody else for anything and reports no error', async () => {
  const findings = await surveyPages(site, {}, async (page, { path }) => {
    const incidents = await watchIncidents(page, site.at(path));
    await page.goto(site.at(path), { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('details')) box.open = true;
    });
    await page.waitForTimeout(100);
    return [...incidents, ...(await page.evaluate(readViolations))];
  });

  expect(findings).toEqual([]);
});

test('a chart that a reader changes keeps the policy, and so do the files made of it', async () => {
  const address = site.at('/charts/trade-kazakhstan/');

  const findings = await withPage(site, {}, async (page) => {
    const incidents = await watchIncidents(page, address);
    await page.goto(address);
    await page.getByLabel('Logarithmic', { exact: true }).check({ force: true });
    await page.waitForSelector('a[download$=".png"][href^="blob:"]');
    return [...incidents, ...(await page.evaluate(readViolations))];
  });

  expect(findings).toEqual([]);
});

/** Gathers what goes wrong from now on. The 404 is asked for by its file name, to which a server answers with 200. */
async function watchIncidents(page: Page, address: string): Promise<readonly string[]> {
  const incidents: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      incidents.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) incidents.push(`asked elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => incidents.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) incidents.push(`${String(response.status())}: ${response.url()}`);
  });
  await page.addInitScript(watchViolations);
  return incidents;
}

/** Both run in the page. */
function watchViolations(): void {
  const violations: string[] = [];
  Object.assign(globalThis, { violations });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`policy: ${violatedDirective} against ${blockedURI} ${sample}`);
  });
}

function readViolations(): readonly string[] {
  const violations: unknown = Reflect.get(globalThis, 'violations');
  return Array.isArray(violations) ? violations.map(String) : ['policy: not watched'];
}
