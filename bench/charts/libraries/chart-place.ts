/** What the script of every library begins with: where the chart goes, and what it shows. */
import type { ChartData } from '../chart-data.ts';

export interface ChartPlace {
  readonly box: HTMLElement;
  readonly width: number;
  readonly height: number;
  readonly data: ChartData;
}

export function findChartPlace(): ChartPlace {
  const box = document.querySelector<HTMLElement>('#chart');
  const json = document.querySelector('#chart-data')?.textContent;
  if (box === null || json === undefined) throw new Error('The page has no place for a chart.');
  // Written by the bench a moment ago; a check of its form would only make the libraries’ pages heavier.
  const data: ChartData = JSON.parse(json);
  return { box, width: box.clientWidth, height: box.clientHeight, data };
}
