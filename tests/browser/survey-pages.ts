import type { BrowserContextOptions, Page } from 'playwright-core';
import { type Finding, groupFindings } from '../site/findings.ts';
import type { OpenSite } from './open-site.ts';
import { chartPages, type SamplePage, samplePages } from './sample-pages.ts';

/** More would only queue on the two processors of a small machine. */
const pagesAtOnce = 3;

type Find = (page: Page, sample: SamplePage) => Promise<readonly string[]>;

/** Opens a page of every type and gathers what is found there, the same finding on several pages once. */
export function surveyPages(
  site: OpenSite,
  options: BrowserContextOptions,
  find: Find,
): Promise<readonly string[]> {
  return survey(site, { options, samples: samplePages }, find);
}

/** Does so with the pages of all charts. */
export function surveyCharts(
  site: OpenSite,
  options: BrowserContextOptions,
  find: Find,
): Promise<readonly string[]> {
  return survey(site, { options, samples: chartPages }, find);
}

async function survey(
  site: OpenSite,
  { options, samples }: { readonly options: BrowserContextOptions; readonly samples: readonly SamplePage[] },
  find: Find,
): Promise<readonly string[]> {
  const context = await site.browser.newContext(options);
  const waiting = [...samples];
  const findings: Finding[] = [];
  async function work(): Promise<void> {
    for (let sample = waiting.shift(); sample !== undefined; sample = waiting.shift()) {
      const page = await context.newPage();
      const found = await find(page, sample);
      findings.push(...found.map((finding) => ({ path: sample.path, finding })));
      await page.close();
    }
  }
  try {
    await Promise.all(Array.from({ length: pagesAtOnce }, work));
  } finally {
    await context.close();
  }
  return groupFindings(findings.toSorted((one, other) => (one.path < other.path ? -1 : 1)));
}
