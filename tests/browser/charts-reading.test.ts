import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite, withPage } from './open-site.ts';
import { listFigures, openChart, press, type ReadOut, readOut, walk } from './read-chart.ts';
import { surveyCharts } from './survey-pages.ts';

const kazakhstan = '/charts/trade-kazakhstan/';
const phone = { width: 360, height: 1600 };
const desk = { width: 1280, height: 1600 };

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

test.for([
  ['a phone', phone],
  ['a desk', desk],
] as const)(
  'on %s the arrow keys reach every figure of every chart, and each is told with unit and source',
  async ([, viewport]) => {
    const findings = await surveyCharts(site, { viewport }, async (page, { path }) => {
      await openChart(page, site.at(path));
      const hasSources = (await page.locator('.chart-figure-sources li').count()) > 0;
      const unit = (await page.locator('.chart-figure table').getAttribute('data-unit')) ?? '';
      const figures = await listFigures(page);
      const walked = await walk(page);
      const reached = new Set(walked.map(({ cursor, texts }) => [cursor, ...texts.slice(0, 2)].join('|')));
      const missed = figures.filter(
        ({ spot: { x, y }, texts }) => !reached.has([`${x} ${y}`, ...texts].join('|')),
      );
      return [
        ...(figures.length === 0 ? ['nothing to read'] : []),
        ...missed.map(({ texts }) => `not reached: ${texts.join(' ')}`),
        ...walked.flatMap(({ faults }) => faults),
        ...walked
          .filter((one) => !isWhole(one, { unit, hasSources }))
          .map(({ texts }) => `not told in full: ${texts.join(' | ')}`),
        ...(reached.size > figures.length ? [`${reached.size} read-outs of ${figures.length} figures`] : []),
      ];
    });

    expect(findings).toEqual([]);
  },
);

test.for([
  ['a phone', phone],
  ['a desk', desk],
] as const)('on %s a pointer reads the figure that it is at', async ([, viewport]) => {
  const findings = await surveyCharts(site, { viewport }, async (page, { path }) => {
    await openChart(page, site.at(path));
    return readAt(page, (left, top) => page.mouse.move(left, top));
  });

  expect(findings).toEqual([]);
});

test('on a phone a tap reads the figure that it is at', async () => {
  const findings = await surveyCharts(site, { viewport: phone, hasTouch: true }, async (page, { path }) => {
    await openChart(page, site.at(path));
    return readAt(page, (left, top) => page.touchscreen.tap(left, top));
  });

  expect(findings).toEqual([]);
});

test('a figure is read out with its year, reporter, value, unit and source', async () => {
  const told = await withPage(site, { viewport: desk }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await page.locator('.chart-frame').focus();
    const first = await press(page, 'ArrowRight');
    const last = await press(page, 'End');
    const before = await press(page, 'ArrowLeft');
    const below = await press(page, 'ArrowDown');
    const start = await press(page, 'Home');
    return [first, last, before, below, start].map(({ texts }) => texts);
  });

  expect(told).toEqual([
    [
      '1992 · Chinese figures',
      '363 million US dollars',
      'Source: International Monetary Fund, Direction of Trade Statistics (copy published by S. LeBlanc)',
    ],
    ['2025 · Chinese figures', '48,700 million US dollars', 'Source: Caspian Post (after Eurasianet)'],
    ['2024 · Chinese figures', '43,820 million US dollars', 'Source: The Astana Times'],
    [
      '2024 · Kazakh figures',
      '30,051 million US dollars',
      'Source: UN Comtrade (extract published by J. R. Carvalho, CIPF Macau)',
    ],
    [
      '1994 · Kazakh figures',
      '219 million US dollars',
      'Source: International Monetary Fund, Direction of Trade Statistics (copy published by S. LeBlanc)',
    ],
  ]);
});

test('the Tab key leads to a chart, which says what its keys do, and away from it again', async () => {
  const stops = await withPage(site, { viewport: desk }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await page.locator('.crumbs a').last().focus();
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    await press(page, 'ArrowRight');
    await page.keyboard.press('Tab');
    const { isHidden } = await page.evaluate(readOut);
    const next = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    return { name, outline, isHidden, next };
  });

  expect(stops).toEqual({
    name: 'Chart. Arrow keys walk through its figures, Escape leaves them.',
    outline: 'solid',
    isHidden: true,
    next: 'flow',
  });
});

test('Escape hides what is read out, and the keys begin anew at the first figure', async () => {
  const states = await withPage(site, { viewport: desk }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await page.locator('.chart-frame').focus();
    const shown = await press(page, 'End');
    const hidden = await press(page, 'Escape');
    const again = await press(page, 'ArrowDown');
    return [shown, hidden, again].map(({ isHidden, cursor }) => ({ isHidden, hasMark: cursor !== '' }));
  });

  expect(states).toEqual([
    { isHidden: false, hasMark: true },
    { isHidden: true, hasMark: false },
    { isHidden: false, hasMark: true },
  ]);
});

test('what a mouse reads goes away with the mouse', async () => {
  const states = await withPage(site, { viewport: desk }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await page.locator('.chart-frame').hover();
    const over = await page.evaluate(readOut);
    await page.mouse.move(5, 5);
    const away = await page.evaluate(readOut);
    return [over.isHidden, away.isHidden];
  });

  expect(states).toEqual([false, true]);
});

test('keys that a browser or a reading aid needs for itself are left to it', async () => {
  const isHidden = await withPage(site, { viewport: desk }, async (page) => {
    await openChart(page, site.at(kazakhstan));
    await page.locator('.chart-frame').focus();
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('PageDown');
    return (await page.evaluate(readOut)).isHidden;
  });

  expect(isHidden).toBe(true);
});

/** “1992 · Chinese figures”, “363 million US dollars” and whom the figure is from, where it is from anybody. */
function isWhole(
  { texts: [where = '', value = '', about = ''] }: ReadOut,
  { unit, hasSources }: { readonly unit: string; readonly hasSources: boolean },
): boolean {
  const isNamed = /^\S.* · \S/.test(where) && /^[≈<>−\d]/.test(value);
  // A share and a ratio carry their own sign; what is counted stands over the column.
  const isMeasured = /[%×]$/.test(value) || value.endsWith(unit);
  return isNamed && isMeasured && (!hasSources || /Source: \S/.test(about));
}

/** Points at the first figure, at one in the middle and at the last one of each row, and tells what is read wrongly. */
async function readAt(
  page: Page,
  point: (left: number, top: number) => Promise<void>,
): Promise<readonly string[]> {
  const figures = await listFigures(page);
  const rows = [...Map.groupBy(figures, ({ spot }) => spot.row).values()];
  const pointed = rows.flatMap((row) =>
    [row.at(0), row.at(row.length / 2), row.at(-1)].flatMap((one) => one ?? []),
  );
  const findings: string[] = figures.length === 0 ? ['nothing to point at'] : [];
  for (const { spot, left, top, texts } of pointed) {
    await point(left, top);
    const { cursor, texts: told, faults } = await page.evaluate(readOut);
    const there = figures.filter((one) => one.spot.x === spot.x && one.spot.y === spot.y);
    const isRight =
      cursor === `${spot.x} ${spot.y}` && there.some((one) => told.join('|').startsWith(one.texts.join('|')));
    findings.push(...faults, ...(isRight ? [] : [`at ${texts.join(' ')}: ${told.join(' | ')}`]));
  }
  return findings;
}
