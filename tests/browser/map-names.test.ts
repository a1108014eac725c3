import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { listSmallTexts } from './page-geometry.ts';

const pages = [
  '/map/',
  '/map/places/khorgos-cn/',
  '/map/routes/cku-railway/',
  '/countries/kazakhstan/',
] as const;
const widths = [320, 360, 414, 520, 600, 768, 1024, 1280, 1600] as const;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test.for(pages)('at every width the names on the maps of %s stand apart, large enough', async (path) => {
  const findings = await withPage(site, { viewport: { width: 320, height: 900 } }, async (page) => {
    await page.goto(site.at(path));
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const faults = [
        ...(await page.evaluate(listMeetingNames)),
        ...(await page.evaluate(listSmallTexts, 11)),
      ];
      found.push(...faults.map((fault) => `${String(width)} px: ${fault}`));
    }
    return found;
  });

  expect(findings).toEqual([]);
});

test('a phone is shown the five states, a wide screen the way to the coast', async () => {
  const shown = async (width: number): Promise<readonly string[]> =>
    withPage(site, { viewport: { width, height: 900 } }, async (page) => {
      await page.goto(site.at('/map/'));
      const names = page.locator('.map-figure').first().locator('.map-name:visible');
      return names.allTextContents();
    });

  const [phone, wide] = [await shown(360), await shown(1280)];

  expect(phone).toContain('Astana');
  expect(phone).not.toContain('Lianyungang');
  expect(wide).toContain('Lianyungang');
});

/** Runs in the page. Lines of Source Sans are 1.42 em high and their letters 0.94 em: boxes may share a good third of it. */
function listMeetingNames(): readonly string[] {
  return [...document.querySelectorAll('.map-drawing')]
    .filter((drawing) => drawing.checkVisibility())
    .flatMap((drawing) => {
      const names = [...drawing.querySelectorAll('text')]
        .filter((name) => name.checkVisibility())
        .map((name) => ({ text: name.textContent, box: name.getBoundingClientRect() }));
      return names.flatMap((one, index) =>
        names.slice(index + 1).flatMap((other) => {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          return across > 1 && down > one.box.height * 0.37 ? [`“${one.text}” meets “${other.text}”`] : [];
        }),
      );
    });
}
