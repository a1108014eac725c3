import type { Page } from 'playwright-core';
import { listFigures } from './read-chart.ts';

/** What a reader sees of a chart, for comparison. */
export interface ChartView {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly string[];
  readonly firstRow: string;
  readonly lastRow: string;
  /** The part of the address that asks for the view. */
  readonly address: string;
}

export async function readView(page: Page): Promise<ChartView> {
  return page.evaluate(() => {
    const textOf = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    const table = document.querySelector('table');
    const rowText = (row: HTMLTableRowElement | undefined): string => {
      const copy = row?.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return '';
      for (const number of copy.querySelectorAll('sup')) number.remove();
      return [...copy.children].map((cell) => textOf(cell) || '–').join(' | ');
    };
    const rows = [...(table?.tBodies[0]?.rows ?? [])];
    return {
      title: textOf(document.querySelector('.chart-figure-title')),
      subtitle: textOf(document.querySelector('.chart-figure-subtitle')),
      columns: [...(table?.tHead?.rows[0]?.cells ?? [])].slice(1).map(textOf),
      firstRow: rowText(rows.at(0)),
      lastRow: rowText(rows.at(-1)),
      address: location.search,
    };
  });
}

/** The markup of everything in a figure that follows a reader’s choice, by name. */
export async function readMarkup(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const markupOf = (selector: string): string => document.querySelector(selector)?.outerHTML ?? 'missing';
    return {
      title: markupOf('.chart-figure-title'),
      subtitle: markupOf('.chart-figure-subtitle'),
      narrow: markupOf('.chart-frame svg.chart-narrow'),
      wide: markupOf('.chart-frame svg.chart-wide'),
      table: markupOf('.chart-figure table'),
      snippet: markupOf('.chart-snippet'),
      files: [...document.querySelectorAll<HTMLAnchorElement>('.chart-links a')]
        .map(({ href }) => href)
        .join(' '),
    };
  });
}

/** Names of what is not the same in both. */
export function listChanged(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(one).filter((name) => one[name] !== other[name]);
}

/** Fields of the form that hold something else than at first, as `name=value`. */
export async function readChoices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        '.chart-controls :is(input, select)',
      ),
    ].flatMap((field) => {
      if (field instanceof HTMLInputElement && field.checked === field.defaultChecked) return [];
      if (field instanceof HTMLSelectElement && field.selectedOptions[0]?.defaultSelected) return [];
      return [
        `${field.name}=${field instanceof HTMLInputElement && !field.checked ? 'not ' : ''}${field.value}`,
      ];
    }),
  );
}

/** Where the drawing and the table of a chart say different things: a column that is drawn is drawn whole. */
export async function listDisagreements(page: Page): Promise<readonly string[]> {
  const figures = await listFigures(page);
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.chart-figure tbody tr')].map((row) =>
      [...row.querySelectorAll('td > span')].map(({ textContent }) => textContent),
    ),
  );
  const drawn = Map.groupBy(figures, ({ spot }) => spot.column);
  return [
    ...figures
      .filter(({ texts: [, value] }) => !/^[≈<>−]?\d/.test(value))
      .map(({ texts }) => `drawn but not in the table: ${texts.join(' ')}`),
    ...[...drawn].flatMap(([column, own]) => {
      const filled = rows.filter((row) => /\d/.test(row[column] ?? '')).length;
      return own.length === filled ? [] : [`${own.length} drawn of ${filled} in column ${column}`];
    }),
  ];
}

/** Chooses an option of a form by the words that name it, or takes it away again. */
export async function choose(page: Page, label: string): Promise<void> {
  await page.locator('.chart-controls').getByLabel(label, { exact: true }).click();
}

/** The words of all options that are not those of the chart’s own view, of boxes all. */
export async function listOptions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.chart-controls input')]
      .filter(({ type, defaultChecked }) => type === 'checkbox' || !defaultChecked)
      .map(({ labels }) => labels?.[0]?.textContent.trim() ?? ''),
  );
}

/** Chooses in every part of the form what the chart’s own view has. */
export async function chooseDefaults(page: Page): Promise<void> {
  const labels = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.chart-controls input')]
      .filter(
        ({ type, checked, defaultChecked }) =>
          checked !== defaultChecked && (type === 'checkbox' || defaultChecked),
      )
      .map(({ labels }) => labels?.[0]?.textContent.trim() ?? ''),
  );
  for (const label of labels) await choose(page, label);
}
