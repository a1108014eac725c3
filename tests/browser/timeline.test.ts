import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAt } from '../site/built-site.ts';
import { listWithClass } from '../site/select.ts';
import { openSite, type OpenSite, withPage } from './open-site.ts';

const all = listWithClass(pageAt('/timeline/').root, 'milestone').length;
const desk = { viewport: { width: 1280, height: 900 } };

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('a country and a topic are chosen together, in list, drawing and address, and the number is told', async () => {
  const seen = await withPage(site, desk, async (page) => {
    await page.goto(site.at('/timeline/'));
    await chooseTag(page, 'Turkmenistan');
    await chooseTag(page, 'Energy');
    return readTimeline(page);
  });

  expect(seen.query).toBe('?country=tm&topic=energy');
  expect(seen.entries).toContain('bagtyyarlyk');
  expect(seen.entries).not.toContain('ties-tm');
  expect(seen.marks).toEqual(seen.entries);
  expect(seen.status).toBe(`${String(seen.entries.length)} of ${String(all)} milestones`);
  expect(seen.current).toEqual(['Turkmenistan', 'Energy']);
});

test('a choice survives a reload, and the way back leads to the choice before', async () => {
  const [chosen, reloaded, back, first] = await withPage(site, desk, async (page) => {
    await page.goto(site.at('/timeline/'));
    await chooseTag(page, 'Uzbekistan');
    await chooseTag(page, 'Culture');
    const before = await readTimeline(page);
    await page.reload();
    const after = await readTimeline(page);
    await page.goBack();
    const earlier = await readTimeline(page);
    await page.goBack();
    return [before, after, earlier, await readTimeline(page)];
  });

  expect(reloaded).toEqual(chosen);
  expect(back?.query).toBe('?country=uz');
  expect(back?.entries.length).toBeGreaterThan(chosen?.entries.length ?? Infinity);
  expect(first).toMatchObject({ query: '', status: `${String(all)} milestones`, current: ['All', 'All'] });
});

test('what would leave no milestone is no link while a country is chosen', async () => {
  const href = await withPage(site, desk, async (page) => {
    await page.goto(site.at('/timeline/?country=tm'));
    const link = page.locator('.timeline-filter a', { hasText: 'Tourism' });
    return {
      href: await link.getAttribute('href'),
      count: await link.locator('+ .tags-count').textContent(),
    };
  });

  expect(href).toEqual({ href: null, count: '0' });
});

test('an address with nonsense shows the whole timeline', async () => {
  const seen = await withPage(site, desk, async (page) => {
    await page.goto(site.at('/timeline/?country=xx&topic=%F0%28&utm_source=letter'));
    return readTimeline(page);
  });

  expect(seen.entries).toHaveLength(all);
  expect(seen.status).toBe(`${String(all)} milestones`);
});

test('on the page of a country a topic leads to both, and without scripts to the page of the topic', async () => {
  const follow = async (page: Page): Promise<string> => {
    await page.goto(site.at('/timeline/uzbekistan/'));
    await page.locator('.timeline-filter a', { hasText: 'Energy' }).click();
    await page.waitForLoadState();
    const { pathname, search } = new URL(page.url());
    return `${pathname.replace(new URL(site.address).pathname, '/')}${search}`;
  };

  const withScripts = await withPage(site, desk, follow);
  const without = await withPage(site, { ...desk, javaScriptEnabled: false }, follow);

  expect(withScripts).toBe('/timeline/?country=uz&topic=energy');
  expect(without).toBe('/timeline/energy/');
});

test('the drawing is one stop of the Tab key, arrow keys walk its marks, and a mark leads to its entry', async () => {
  const seen = await withPage(site, desk, async (page) => {
    await page.goto(site.at('/timeline/'));
    const stops = await page.locator('.timeline-wide a[tabindex="0"]').count();
    await page.locator('.timeline-wide a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    const target = await page.evaluate(() => document.querySelector(':target')?.id);
    return { stops, name, target };
  });

  expect(seen).toEqual({
    stops: 1,
    name: 'August 1992: Kazakhstan and China agree to open border ports',
    target: 'kz-ports-1992',
  });
});

test('on a phone the timeline stands, and each mark is there', async () => {
  const box = await withPage(site, { viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(site.at('/timeline/'));
    return page.locator('.timeline-drawing').filter({ visible: true }).boundingBox();
  });

  expect(box?.height).toBeGreaterThan((box?.width ?? Infinity) * 2);
});

async function chooseTag(page: Page, name: string): Promise<void> {
  await page.locator('.timeline-filter a', { hasText: name }).click();
}

/** What the timeline shows, in alphabetical order. */
function readTimeline(page: Page): Promise<{
  readonly query: string;
  readonly entries: readonly string[];
  readonly marks: readonly string[];
  readonly status: string;
  readonly current: readonly string[];
}> {
  return page.evaluate(() => {
    const shown = (selector: string): readonly Element[] =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const marks = shown('.timeline-drawing a').map((mark) => mark.getAttribute('href')?.slice(1) ?? '');
    return {
      query: location.search,
      entries: shown('.milestone')
        .map(({ id }) => id)
        .toSorted(),
      marks: [...new Set(marks)].toSorted(),
      status: document.querySelector('.timeline-count')?.textContent ?? '',
      current: shown('.timeline-filter [aria-current]').map(({ textContent }) => textContent.trim()),
    };
  });
}
