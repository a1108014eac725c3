/** What a page weighs, and when the line of its chart can be seen. */
import type { Browser, Page, Request } from 'playwright-core';

export interface MeasuredPage {
  readonly url: string;
  /** The marks that are the line: elements of an SVG, or a canvas. */
  readonly line: string;
}

/** A phone on a slow connection. */
const phone = { viewport: { width: 412, height: 915 }, deviceScaleFactor: 2, colorScheme: 'light' } as const;
const bytesPerSecond = 400_000 / 8;
const connection = {
  offline: false,
  latency: 300,
  downloadThroughput: bytesPerSecond,
  uploadThroughput: bytesPerSecond,
};
const cpuSlowdown = 4;
const patience = 60_000;
const silence = 1000;
/** Left out: pictures of the tab and the manifest, which no chart waits for. Fonts are not sent at all. */
const weighed = new Set(['document', 'script', 'stylesheet', 'fetch', 'xhr']);
const visibleMark = 'bench-line-visible';

/**
 * Bytes of HTML, scripts, styles and data as they are sent, heads of the responses aside. At full speed, with the chart
 * in view, until nothing more is asked for.
 */
export async function weighPage(browser: Browser, { url, line }: MeasuredPage): Promise<number> {
  return withPage(browser, async (page) => {
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    await page.addInitScript(markVisibleLine, { line, name: visibleMark });
    await page.goto(url);
    await page.evaluate(waitForMark, visibleMark);
    await page.locator(line).filter({ visible: true }).first().scrollIntoViewIfNeeded();
    await waitForSilence(page, requests);
    const sizes = await Promise.all(requests.map((request) => sizeOf(request, url)));
    return sizes.reduce((sum, size) => sum + size, 0);
  });
}

/** Milliseconds from the start of the navigation until the line is painted, on a slow machine and connection. */
export async function timePage(browser: Browser, { url, line }: MeasuredPage): Promise<number> {
  return withPage(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', connection);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await page.addInitScript(markVisibleLine, { line, name: visibleMark });
    await page.goto(url, { waitUntil: 'commit' });
    return page.evaluate(waitForMark, visibleMark);
  });
}

/** Each in a context of its own, which has no cache, and without fonts. */
async function withPage<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: ['*.woff2'] });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Until a while has passed in which nothing was asked for: charts come to life only when they are in view. */
async function waitForSilence(page: Page, requests: readonly Request[]): Promise<void> {
  let seen = 0;
  while (seen !== requests.length) {
    seen = requests.length;
    await page.waitForTimeout(silence);
  }
}

async function sizeOf(request: Request, page: string): Promise<number> {
  const url = request.url();
  if (new URL(url).origin !== new URL(page).origin) throw new Error(`${page} asks another host: ${url}`);
  if (!weighed.has(request.resourceType())) return 0;
  const response = await request.response();
  if (response?.ok() !== true) throw new Error(`${page} asks for ${url}, which is not there.`);
  if ((await response.headerValue('content-encoding')) !== 'br') throw new Error(`${url} is not compressed.`);
  return Number(await response.headerValue('content-length'));
}

/**
 * Runs in the page before anything else. In each frame it looks for the line: a mark with a size, or a canvas with
 * anything on it. The caption must have arrived too: then the site’s drawing, which stands before it, is complete. The
 * frame in which both are found is painted before the next one begins, which leaves the mark.
 */
function markVisibleLine({ line, name }: { readonly line: string; readonly name: string }): void {
  const isDrawn = (mark: Element): boolean => {
    const { width, height } = mark.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    if (!(mark instanceof HTMLCanvasElement)) return true;
    const pixels = mark.getContext('2d')?.getImageData(0, 0, mark.width, mark.height).data ?? [];
    return pixels.some((channel) => channel !== 0);
  };
  const look = (): void => {
    const marks = [...document.querySelectorAll(line)];
    const isThere = document.querySelector('figcaption') !== null && marks.some(isDrawn);
    requestAnimationFrame(isThere ? () => performance.mark(name) : look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. The first paint is awaited too: what nobody has painted cannot be seen, whatever frames were run. */
function waitForMark(name: string): Promise<number> {
  return new Promise((resolve) => {
    const times = new Map<string, number>();
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) times.set(entry.name, entry.startTime);
      const [marked, painted] = [times.get(name), times.get('first-contentful-paint')];
      if (marked !== undefined && painted !== undefined) resolve(Math.max(marked, painted));
    });
    observer.observe({ type: 'mark', buffered: true });
    observer.observe({ type: 'paint', buffered: true });
  });
}
