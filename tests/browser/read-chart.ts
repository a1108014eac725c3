import type { Page } from 'playwright-core';
import { parseSpots, type Spotted } from '../../src/charts/shared/spots.ts';

/** What a chart says at the moment, and where it stands. */
export interface ReadOut {
  readonly isHidden: boolean;
  /** Head and column, value with its unit, how it came about and its source. */
  readonly texts: readonly string[];
  /** Place of the mark in the drawing; empty where there is none. */
  readonly cursor: string;
  /** What is wrong with the place of the box. */
  readonly faults: readonly string[];
}

/** A figure of the visible drawing: its place there, and on the screen, and what its cell of the table says. */
export interface DrawnFigure {
  readonly spot: Spotted;
  readonly left: number;
  readonly top: number;
  readonly texts: readonly [where: string, value: string];
}

/** Goes to a page and waits until its chart can be read. */
export async function openChart(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.chart-frame').scrollIntoViewIfNeeded();
  await page.locator('.chart-frame[tabindex="0"]').waitFor();
}

/** Goes to an address that asks for another view than the chart’s own, and waits until it is shown. */
export async function openChangedChart(page: Page, address: string): Promise<void> {
  await openChart(page, address);
  await untilChanged(page);
}

/** Waits for a changed view, which names what it shows in place of what the editor says of the chart’s own. */
export async function untilChanged(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const title = document.querySelector('.chart-figure-title')?.textContent ?? '';
    return title !== '' && !document.title.startsWith(title);
  });
}

/** All figures of the drawing that is shown; none where the page has no drawing. */
export async function listFigures(page: Page): Promise<readonly DrawnFigure[]> {
  const drawn = await page.evaluate(readDrawing);
  if (drawn === undefined) return [];
  const { unit, heads, columns, rows, matrix } = drawn;
  return parseSpots(drawn.spots).map((spot) => ({
    spot,
    left: spot.x * matrix.scale + matrix.left,
    top: spot.y * matrix.scale + matrix.top,
    texts: [
      `${heads[spot.line] ?? 'no row'} · ${columns[spot.column] ?? 'no column'}`,
      withUnit(rows[spot.line]?.[spot.column] ?? 'no cell', unit),
    ],
  }));
}

/** A share and a ratio carry their own sign. */
function withUnit(value: string, unit: string): string {
  return /[%×]$/.test(value) ? value : `${value} ${unit}`.trim();
}

/** Presses a key and tells what is read out then. */
export async function press(page: Page, key: string): Promise<ReadOut> {
  await page.keyboard.press(key);
  return page.evaluate(readOut);
}

/**
 * Walks through a chart with the keys alone, row by row from the first to the last.
 * @returns every read-out on the way, each once
 */
export async function walk(page: Page): Promise<readonly ReadOut[]> {
  const seen = new Map<string, ReadOut>();
  await page.locator('.chart-frame').focus();
  await pressOn(page, 'ArrowUp', new Map());
  for (let known = -1; known < seen.size; await press(page, 'ArrowDown')) {
    known = seen.size;
    await press(page, 'Home');
    await pressOn(page, 'ArrowRight', seen);
  }
  return [...seen.values()];
}

/** Presses a key until what is read out has been read out before, or nothing is. */
async function pressOn(page: Page, key: string, seen: Map<string, ReadOut>): Promise<void> {
  const keyOf = ({ texts, cursor }: ReadOut): string => [cursor, ...texts].join('|');
  let at = await page.evaluate(readOut);
  if (at.isHidden) at = await press(page, key);
  while (!at.isHidden && !seen.has(keyOf(at))) {
    seen.set(keyOf(at), at);
    at = await press(page, key);
  }
}

/** This and what follows run in the page. */
export function readOut(): ReadOut {
  const frame = document.querySelector('.chart-frame');
  const box = frame?.querySelector<HTMLElement>('[role="status"]') ?? null;
  const cursor = frame?.querySelector('.chart-cursor') ?? null;
  if (frame === null || box === null)
    return { isHidden: true, texts: [], cursor: '', faults: ['no read-out'] };
  const [inner, outer] = [box.getBoundingClientRect(), frame.getBoundingClientRect()];
  const leaves =
    inner.left < outer.left - 1 ||
    inner.right > outer.right + 1 ||
    inner.top < outer.top - 1 ||
    inner.bottom > outer.bottom + 1;
  const { clientWidth, scrollWidth } = document.documentElement;
  return {
    isHidden: !box.checkVisibility(),
    texts: [...box.children].map(({ textContent }) => textContent.trim()),
    cursor: cursor === null ? '' : `${cursor.getAttribute('cx') ?? ''} ${cursor.getAttribute('cy') ?? ''}`,
    faults: [
      ...(box.checkVisibility() && leaves ? ['the box leaves the frame'] : []),
      ...(box.checkVisibility() && (inner.left < 0 || inner.right > clientWidth)
        ? ['the box leaves the page']
        : []),
      ...(scrollWidth > clientWidth ? ['the page can be scrolled sideways'] : []),
    ],
  };
}

function readDrawing() {
  const svg = [...document.querySelectorAll<SVGSVGElement>('.chart-frame svg[data-spots]')].find(
    (candidate) => candidate.checkVisibility(),
  );
  const matrix = svg?.getScreenCTM() ?? null;
  const table = document.querySelector('table');
  if (svg === undefined || matrix === null || table === null) return undefined;
  const own = (cell: Element): string => cell.querySelector('span')?.textContent ?? '';
  const body = [...(table.tBodies[0]?.rows ?? [])];
  return {
    spots: svg.dataset['spots'] ?? '',
    unit: table.dataset['unit'] ?? '',
    heads: body.map(({ cells }) => cells[0]?.textContent ?? ''),
    columns: [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map(({ textContent }) => textContent),
    rows: body.map(({ cells }) => [...cells].slice(1).map(own)),
    matrix: { scale: matrix.a, left: matrix.e, top: matrix.f },
  };
}
