import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { listOverflowing, listSmallTexts, readLayoutShift, watchLayoutShift } from './page-geometry.ts';
import { surveyPages } from './survey-pages.ts';

const digest = '/2023/09/one-china-and-two-trains/';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test.for([
  ['the narrowest phone', 320, 640],
  ['a phone', 360, 740],
  ['a phone on its side', 740, 360],
  ['a tablet', 768, 1024],
  ['a desk', 1440, 900],
] as const)(
  'no page has to be scrolled sideways on %s, and no text is too small',
  async ([, width, height]) => {
    const findings = await surveyPages(site, { viewport: { width, height } }, async (page, { path }) => {
      await page.goto(site.at(path));
      return [...(await page.evaluate(listOverflowing)), ...(await page.evaluate(listSmallTexts, 11))];
    });

    expect(findings).toEqual([]);
  },
);

test.for([
  ['the front page', '/', 360],
  ['the front page', '/', 1440],
  ['a digest', digest, 360],
  ['a digest', digest, 1440],
  ['a country', '/countries/kazakhstan/', 360],
  ['a country', '/countries/kazakhstan/', 1440],
  ['the timeline', '/timeline/', 360],
  ['the timeline', '/timeline/', 1440],
] as const)('nothing on %s (%s, %i px wide) moves when fonts come late', async ([, path, width]) => {
  const shift = await withPage(site, { viewport: { width, height: 800 } }, async (page) => {
    await page.route('**/*.woff2', async (route) => {
      await page.waitForTimeout(1500);
      await route.continue();
    });
    await page.addInitScript(watchLayoutShift);
    await page.goto(site.at(path), { waitUntil: 'networkidle' });
    await page.waitForTimeout(300);
    return page.evaluate(readLayoutShift);
  });

  expect(shift).toEqual([]);
});

test('a digest can be read where no script and no font arrives', async () => {
  const text = await withPage(site, { javaScriptEnabled: false }, async (page) => {
    await page.route(/\.(?:js|woff2)$/, (route) => route.abort());
    await page.goto(site.at(digest));
    return page.locator('#kazakh-chinese-universities').innerText();
  });

  expect(text).toContain('Kazakh minister counts about 250 education agreements with China');
  expect(text).toContain('students from Kazakhstan at Chinese universities as about 3,500');
  expect(text).toContain('Reported by Eurasianet');
});

test('a page shows its text after one request, though nothing else ever arrives', async () => {
  await withPage(site, {}, async (page) => {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() ? route.continue() : undefined,
    );
    await page.goto(site.at(digest), { waitUntil: 'commit' });
    await page.locator('#kazakh-chinese-universities .prose').waitFor({ state: 'visible' });

    const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);

    await expect.poll(paints, { timeout: 10_000 }).toBe(1);
  });
});
