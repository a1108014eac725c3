/** A chart as a reader has changed it: its drawings, words, table, files and address follow the form. */
import { formatState } from '../state/chart-state.ts';
import type { View } from '../view/view.ts';
import { parseShow } from './client-chart.ts';
import { keepFiles } from './files.client.ts';
import { findView } from './find-view.client.ts';
import { fillForm, stateOf } from './form.client.ts';
import { paint } from './paint.client.ts';
import { renderTable } from './table.client.ts';

export interface Parts {
  readonly frame: HTMLElement;
  readonly figure: HTMLElement;
  readonly form: HTMLFormElement;
}

const changing = [
  '.chart-figure-title',
  '.chart-figure-subtitle',
  'svg.chart-narrow',
  'svg.chart-wide',
  'table',
];

/** The parts of the page as they were built, to which the chart’s own view returns. */
let built: ReadonlyMap<string, Node> | undefined;
/** What was asked for last, and what is shown; between the two a file may be on its way. */
let latest = '';
let shown = '';

/** Shows what the form holds, or what the address asks of it. Where a view cannot be had, nothing changes. */
export async function showChange({ frame, figure, form }: Parts, why: 'address' | 'choice'): Promise<void> {
  const show = parseShow(form.dataset['show'] ?? '');
  if (show === undefined) return;
  if (why === 'address') fillForm(form, new URLSearchParams(location.search));
  const state = stateOf(form, show);
  const query = formatState(state, show);
  fillForm(form, new URLSearchParams(query));
  latest = query;
  const isDrawn = form.dataset['views'] === undefined;
  const view =
    query === '' ? undefined : await findView(frame.dataset['chart'] ?? '', { state, query, isDrawn });
  // Another choice may have been made meanwhile.
  if (latest !== query) return;
  if (view === undefined && query !== '') {
    fillForm(form, new URLSearchParams(shown));
    return;
  }
  shown = query;
  // What was read of the view before goes with it, so that it is not kept with the parts either.
  frame.dispatchEvent(new Event('chart-change'));
  built ??= copyParts(figure);
  for (const [selector, node] of built) figure.querySelector(selector)?.replaceWith(node.cloneNode(true));
  if (view !== undefined) showView(figure, view);
  figure.toggleAttribute('data-changed', view !== undefined);
  if (why === 'choice') {
    history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }
  keepLinks(figure, query);
  await keepFiles(figure, view);
}

function copyParts(figure: HTMLElement): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  for (const selector of changing) {
    const node = figure.querySelector(selector);
    if (node !== null) nodes.set(selector, node.cloneNode(true));
  }
  return nodes;
}

function showView(figure: HTMLElement, view: View): void {
  const { title, subtitle, paintings, table } = view;
  const find = (selector: string): Element | null => figure.querySelector(selector);
  find('.chart-figure-title')?.replaceChildren(title);
  find('.chart-figure-subtitle')?.replaceChildren(subtitle);
  for (const name of ['narrow', 'wide'] as const) {
    const svg = find(`svg.chart-${name}`);
    svg?.setAttribute('aria-label', title);
    if (svg !== null) paint(svg, paintings[name]);
  }
  const shown = figure.querySelector('table');
  if (shown !== null) renderTable(shown, table);
}

/** What leads elsewhere keeps the view: the link out of a frame, and the frame that another site takes. */
function keepLinks(figure: HTMLElement, query: string): void {
  for (const link of figure.querySelectorAll<HTMLAnchorElement>('a[data-keeps-view]')) link.search = query;
  const snippet = document.querySelector('.chart-snippet');
  if (snippet === null) return;
  const asked = query === '' ? '' : `?${query.replaceAll('&', '&amp;')}`;
  snippet.textContent = snippet.textContent.replace(/\/embed\/[^"]*"/, `/embed/${asked}"`);
}
