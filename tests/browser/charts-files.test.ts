import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBytes } from '../site/built-site.ts';
import { choose } from './chart-view.ts';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { openChart } from './read-chart.ts';

const kazakhstan = '/charts/trade-kazakhstan/';
const permissions = ['clipboard-read', 'clipboard-write'];
const chosen = {
  title: 'Goods trade between China and Kazakhstan',
  subtitle: 'Exports from China, 1992–2025, in billion US dollars at current prices, by reporter',
};

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test('“Copy link” copies the address of what is shown', async () => {
  const copied = await withPage(site, { permissions }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await choose(page, 'Exports from China');
    await page.waitForURL('**/?flow=exports');
    const button = page.locator('button[name="copy-link"]');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('Link copied');
    return page.evaluate(() => navigator.clipboard.readText());
  });

  expect(copied).toBe(site.at(`${kazakhstan}?flow=exports`));
});

test('“Copy image” copies the picture of the chart', async () => {
  const copied = await withPage(site, { permissions }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    return copyImage(page);
  });

  expect(copied).toMatchObject({ types: ['image/png'], width: 1200, height: 675 });
});

test('“Copy image” copies a changed view as it is shown', async () => {
  const copied = await withPage(site, { permissions }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    const own = await copyImage(page);
    await changeView(page);
    return { own, changed: await copyImage(page) };
  });

  expect(copied.changed).toMatchObject({ types: ['image/png'], width: 1200, height: 675 });
  expect(copied.changed.colours).toBeGreaterThan(20);
  expect(copied.changed.bytes).not.toBe(copied.own.bytes);
});

test('the SVG link of a changed view leads to a well-formed picture of that view', async () => {
  const picture = await withPage(site, { bypassCSP: true }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await changeView(page);
    return readPicture(page);
  });

  expect(picture).toMatchObject({ error: '', width: '1200', height: '675', ...chosen });
  expect(picture.texts).toEqual(
    expect.arrayContaining(['Chinese figures 29.7', 'Kazakh figures 15.2 (2024)']),
  );
});

test.for([
  'trade-kazakhstan/?flow=exports&scale=log',
  'trade-by-country/?measure=share',
  'trade-balance/?countries=kz',
  'mirror-gap/?scale=linear&year=2010',
  'then-and-now-1992-2021/?scale=linear',
])('no text leaves the picture of the changed view %s', async (path) => {
  const picture = await withPage(site, { bypassCSP: true }, async (page) => {
    await openChart(page, site.at(`/charts/${path}`));
    await page.locator('a[download$=".png"][href^="blob:"]').waitFor();
    return readPicture(page);
  });

  expect(picture.beyond).toEqual([]);
});

test('the PNG link of a changed view leads to a picture of 1,200 by 675 pixels', async () => {
  const size = await withPage(site, {}, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await changeView(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download$=".png"]').click(),
    ]);
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), head: bytes.toString('latin1', 1, 4), ...sizeOf(bytes) };
  });

  expect(size).toEqual({ name: 'trade-kazakhstan.png', head: 'PNG', width: 1200, height: 675 });
});

test('chosen back, the links lead to the files of the site again', async () => {
  const links = await withPage(site, {}, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await changeView(page);
    await choose(page, 'Total');
    await page.waitForURL('**/trade-kazakhstan/');
    return page
      .locator('.chart-links a[download]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  });

  expect(links.map((link) => link?.replace(/^https?:\/\/[^/]+/, ''))).toEqual([
    '/charts/trade-kazakhstan.svg',
    '/charts/trade-kazakhstan.png',
    '/charts/trade-kazakhstan.csv',
    '/charts/trade-kazakhstan.json',
  ]);
});

test('the PNG file of the site has 1,200 by 675 pixels', () => {
  expect(sizeOf(readBytes('/charts/trade-kazakhstan.png'))).toEqual({ width: 1200, height: 675 });
});

/** Shows exports and waits until the files follow. */
async function changeView(page: Page): Promise<void> {
  await choose(page, 'Exports from China');
  await page.waitForURL('**/?flow=exports');
  await page.locator('a[download$=".png"][href^="blob:"]').waitFor();
}

async function copyImage(page: Page) {
  const button = page.locator('button[name="copy-image"]');
  const label = 'Copy image';
  await button.evaluate((element, text) => (element.textContent = text), label);
  await button.click();
  await expect.poll(() => button.textContent(), { timeout: 10_000 }).toBe('Image copied');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    if (item === undefined || blob === undefined)
      return { types: [], width: 0, height: 0, bytes: 0, colours: 0 };
    const { width, height } = await createImageBitmap(blob);
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(await createImageBitmap(blob), 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0),
    );
    return { types: [...item.types], width, height, bytes: blob.size, colours: new Set(pixels).size };
  });
}

/** The file to which the link leads, parsed as a file of its own and then laid out with the fonts of the site. */
async function readPicture(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[download$=".svg"]').click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  return page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
    const textOf = (found: string): string => picture.querySelector(found)?.textContent ?? '';
    const root = document.body.appendChild(document.adoptNode(picture.documentElement));
    const edges = root.getBoundingClientRect();
    const beyond = [...root.querySelectorAll('text')].filter((label) => {
      const { left, right } = label.getBoundingClientRect();
      return left < edges.left || right > edges.right;
    });
    return {
      error: textOf('parsererror'),
      width: root.getAttribute('width'),
      height: root.getAttribute('height'),
      title: root.querySelector('.picture-title')?.textContent,
      subtitle: root.querySelector('.picture-subtitle')?.textContent,
      texts: [...root.querySelectorAll('.chart-drawing text')].map(({ textContent }) => textContent),
      beyond: beyond.map(({ textContent }) => textContent),
    };
  }, file);
}

/** Of a PNG, from the chunk at its beginning. */
function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
