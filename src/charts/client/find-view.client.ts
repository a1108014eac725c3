import type { ChartState } from '../state/chart-state.ts';
import { lineViewForms } from '../view/line-view-forms.ts';
import { makeView, type View } from '../view/view.ts';
import { viewFile } from '../view/view-file.ts';
import { type DrawnChart, parseDrawnChart, parseView } from './client-chart.ts';

let chart: Promise<DrawnChart | undefined> | undefined;

/**
 * The view of a state: drawn here, where there are too many to keep, else fetched.
 * @param address of the chart’s page
 * @returns undefined where the file cannot be had
 */
export async function findView(
  address: string,
  {
    state,
    query,
    isDrawn,
  }: { readonly state: ChartState; readonly query: string; readonly isDrawn: boolean },
): Promise<View | undefined> {
  if (!isDrawn) return parseView(await fetchJson(`${address}views/${viewFile(query)}.json`));
  chart ??= fetchJson(address.replace(/\/$/, '.json')).then(parseDrawnChart);
  const drawn = await chart;
  if (drawn === undefined) chart = undefined;
  return drawn && makeView(drawn, state, lineViewForms[drawn.type]);
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
