import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite, withPage } from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('a map is one stop of the Tab key after the link that skips it, and arrow keys walk its marks', async () => {
  const seen = await withPage(site, {}, async (page) => {
    await page.goto(site.at('/map/places/korday/'));
    await page.locator('.map-frame .skip').focus();
    await page.keyboard.press('Tab');
    const hrefs = [await page.evaluate(readFocused)];
    await page.keyboard.press('ArrowRight');
    hrefs.push(await page.evaluate(readFocused));
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => document.activeElement?.closest('.map-drawing') === null);
    const marks = await page
      .locator('.map-drawing a')
      .evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('href')));
    return { hrefs, marks, isPast };
  });

  expect(seen.hrefs).toEqual(seen.marks);
  expect(seen.isPast).toBe(true);
});

test('the link that skips a map can be seen once it has the focus, and leads past the marks', async () => {
  const seen = await withPage(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(site.at('/map/places/korday/'));
    await page.locator('.map-frame .skip').focus();
    const frame = await page.locator('.map-frame').boundingBox();
    const link = await page.locator('.map-frame .skip').boundingBox();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const text = await page.locator(':focus').textContent();
    return { isInside: frame !== null && link !== null && link.x >= frame.x && link.y >= frame.y, text };
  });

  expect(seen).toEqual({ isInside: true, text: expect.stringContaining('The whole map') });
});

function readFocused(): string | null | undefined {
  return document.activeElement?.getAttribute('href');
}
