/** What browsers fetch of the site itself. It is made by the same build as this code, so that its form vouches for the rest. */
import type { ChartState } from '../state/chart-state.ts';
import type { lineViewForms } from '../view/line-view-forms.ts';
import type { View, ViewedChart } from '../view/view.ts';

/** A chart whose views the browser draws. */
export type DrawnChart = ViewedChart & { readonly type: keyof typeof lineViewForms };

/* eslint-disable @typescript-eslint/consistent-type-assertions -- the parsers of this boundary */

/** `/charts/<id>.json`; undefined for anything else, such as a page that a server sent instead. */
export function parseDrawnChart(value: unknown): DrawnChart | undefined {
  return hasKey(value, 'series') ? (value as unknown as DrawnChart) : undefined;
}

/** A view as a file of the site has it. */
export function parseView(value: unknown): View | undefined {
  return hasKey(value, 'paintings') ? (value as unknown as View) : undefined;
}

/** The state that a form carries of its chart. */
export function parseShow(text: string): ChartState | undefined {
  const value: unknown = JSON.parse(text);
  return hasKey(value, 'countries') ? (value as unknown as ChartState) : undefined;
}

function hasKey(value: unknown, key: string): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && key in value;
}
