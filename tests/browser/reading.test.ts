import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite, withPage } from './open-site.ts';

const digest = '/2023/09/one-china-and-two-trains/';
const brief = '#kazakh-chinese-universities';

const usefulOnScreenOnly = [
  '.nav',
  '.foot',
  '.skip',
  '.crumbs',
  '.neighbours',
  '.related',
  '.brief-anchor',
  '.brief .cite',
  '.source-back',
];

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('colours that a reader chooses hold on the next page, from before anything of it is painted', async () => {
  const theme = await withPage(site, { colorScheme: 'light' }, async (page) => {
    await page.goto(site.at('/'));
    await page.locator('.theme-choice select').selectOption('dark');
    await page.addInitScript(recordThemeWhenBodyAppears);
    await page.goto(site.at(digest));
    return page.evaluate(() => ({
      atFirst: document.documentElement.dataset['themeAtFirst'],
      background: getComputedStyle(document.body).backgroundColor,
      choice: document.querySelector('select')?.value,
    }));
  });

  expect(theme).toEqual({ atFirst: 'dark', background: 'rgb(21, 23, 27)', choice: 'dark' });
});

test('a reader can go back to the colours of the system', async () => {
  const theme = await withPage(site, { colorScheme: 'light' }, async (page) => {
    await page.goto(site.at('/'));
    await page.locator('.theme-choice select').selectOption('dark');
    await page.locator('.theme-choice select').selectOption('');
    await page.reload();
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  });

  expect(theme).toBe('rgb(251, 250, 245)');
});

test('the choice of colours works for a page where the browser refuses to store anything', async () => {
  const errors: string[] = [];

  const theme = await withPage(site, { colorScheme: 'light' }, async (page) => {
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(refuseStorage);
    await page.goto(site.at('/'));
    await page.locator('.theme-choice select').selectOption('dark');
    return page.evaluate(() => document.documentElement.dataset['theme']);
  });

  expect(theme).toBe('dark');
  expect(errors).toEqual([]);
});

test('the first stop of the Tab key is a visible link that skips to the text', async () => {
  const stops = await withPage(site, {}, async (page) => {
    await page.goto(site.at(digest));
    await page.keyboard.press('Tab');
    const first = await describeFocus(page);
    const box = await page.locator('.skip').boundingBox();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    return { first, isVisible: box !== null && box.x >= 0 && box.y >= 0, isInMain };
  });

  expect(stops).toEqual({ first: 'Skip to the text', isVisible: true, isInMain: true });
});

test('what has the focus shows it', async () => {
  const outline = await withPage(site, {}, async (page) => {
    await page.goto(site.at(digest));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    return page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return `${style.outlineStyle} ${style.outlineWidth}`;
    });
  });

  expect(outline).toBe('solid 3px');
});

test('“Cite this brief” opens by the keyboard and then offers to copy each of its three forms', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];

  const cited = await withPage(site, { permissions }, async (page) => {
    await page.goto(site.at(digest));
    const box = page.locator(`${brief} .cite`);
    const before = await box.locator('button').count();
    await box.locator('summary').focus();
    await page.keyboard.press('Enter');
    const copy = box.locator('button').first();
    await copy.waitFor();
    const after = await box.locator('button').count();
    await copy.click();
    await expect.poll(() => copy.textContent()).toBe('Copied');
    const written = await box.locator('pre').first().textContent();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return { before, after, isCopied: copied === written, copied };
  });

  expect(cited).toMatchObject({ before: 0, after: 3, isCopied: true });
  expect(cited.copied).toContain('Kazakh minister counts about 250 education agreements with China');
});

test('a brief that a link leads to is in view and marked', async () => {
  const shown = await withPage(site, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(site.at(`${digest}${brief}`));
    return page.evaluate((selector) => {
      const heading = document.querySelector(`${selector} h2`);
      const other = document.querySelector('#uzbekistan-one-china h2');
      if (heading === null || other === null) return undefined;
      const { top, bottom } = heading.getBoundingClientRect();
      return {
        isInView: top >= 0 && bottom <= innerHeight,
        isMarked: getComputedStyle(heading).background !== getComputedStyle(other).background,
      };
    }, brief);
  });

  expect(shown).toEqual({ isInView: true, isMarked: true });
});

test('on paper a digest has nothing that only a screen needs, and shows the addresses of its sources', async () => {
  const printed = await withPage(site, {}, async (page) => {
    await page.goto(site.at(digest));
    await page.emulateMedia({ media: 'print' });
    return page.evaluate((useless) => {
      const source = document.querySelector('#source-4 .source-title');
      return {
        useless: useless.filter((selector) => document.querySelector(selector)?.checkVisibility()),
        address: source === null ? 'no source' : getComputedStyle(source, '::after').content,
      };
    }, usefulOnScreenOnly);
  });

  expect(printed.useless).toEqual([]);
  expect(printed.address).toContain('https://www.newscentralasia.net/2023/08/30/');
});

test('a page is printed black on white where the system is dark', async () => {
  const colours = await withPage(site, { colorScheme: 'dark' }, async (page) => {
    await page.goto(site.at(digest));
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(readColours);
  });

  expect(colours).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
});

test('a page is printed black on white where the reader has chosen dark colours', async () => {
  const colours = await withPage(site, {}, async (page) => {
    await page.goto(site.at(digest));
    await page.locator('.theme-choice select').selectOption('dark');
    await page.emulateMedia({ media: 'print' });
    return page.evaluate(readColours);
  });

  expect(colours).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
});

/** Runs in the page. */
function readColours(): string {
  const { color, backgroundColor } = getComputedStyle(document.body);
  return `${color} on ${backgroundColor}`;
}

function describeFocus(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}

/** Runs in the page before its own scripts. */
function recordThemeWhenBodyAppears(): void {
  new MutationObserver((_, observer) => {
    const { body, documentElement } = document;
    if (body === null) return;
    observer.disconnect();
    documentElement.dataset['themeAtFirst'] = documentElement.dataset['theme'] ?? 'none';
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page before its own scripts, as where a browser blocks all storage. */
function refuseStorage(): void {
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
}
