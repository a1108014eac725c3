import type { Chart } from '../chart.ts';

export interface FileContext {
  /** The absolute address of the chart’s page. */
  readonly address: string;
  /** Address of the licence of the figures. */
  readonly licence: string;
}

/**
 * `/charts/<id>.json`: the chart as it is in this program, with all its figures and sources: what a programmer takes, and
 * what a browser draws other views of a line chart from. Values of series are in million US dollars at current prices, as in
 * the files of `/data/`; every other figure names its unit. What is undefined is left out.
 */
export function renderJson(chart: Chart, context: FileContext): string {
  const unit = chart.kind === 'trade' ? { unit: 'usd-million' } : {};
  return `${JSON.stringify({ ...chart, ...unit, ...context })}\n`;
}
