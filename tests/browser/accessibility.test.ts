import { type AxeResults, type RunOptions, source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { samplePages } from './sample-pages.ts';
import { surveyPages } from './survey-pages.ts';

/** In the page, put there by `evaluate`, which the security policy does not concern. */
declare const axe: { readonly run: (options: RunOptions) => Promise<AxeResults> };

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('there is a page of every kind to look at', () => {
  expect(samplePages.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['front page', 'digest', 'feature', 'country', 'outlet', 'glossary', 'not found']),
  );
});

test.for(['light', 'dark'] as const)(
  'a page of every kind is accessible in %s colours',
  async (colorScheme) => {
    const violations = await surveyPages(site, { colorScheme }, async (page, { path }) => {
      await page.goto(site.at(path));
      return listViolations(page);
    });

    expect(violations).toEqual([]);
  },
);

test('articles and countries are accessible on a phone, with all their citations open', async () => {
  const viewport = { width: 360, height: 740 };

  const violations = await surveyPages(site, { viewport }, async (page, { path, type }) => {
    if (!['digest', 'feature', 'country'].includes(type)) return [];
    await page.goto(site.at(path));
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('details')) box.open = true;
    });
    await page.waitForTimeout(100);
    return listViolations(page);
  });

  expect(violations).toEqual([]);
});

async function listViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate((options) => axe.run(options), rules);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => {
      const [, name = '', className = ''] = /^<([\w-]+)(?:[^>]*? class="([^"]*)")?/.exec(html) ?? [];
      return `${id} at <${name} class="${className}">: ${help}. ${failureSummary.split('\n').at(1)?.trim() ?? ''}`;
    }),
  );
  return [...new Set(found)];
}
