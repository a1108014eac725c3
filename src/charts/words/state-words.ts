/** What a chart shows after a reader has changed it. Runs in readers’ browsers: kept small. */
import type { TradeChart } from '../chart.ts';
import type { Cell } from '../shared/cell.ts';
import type { ChartState, ShownFlow } from '../state/chart-state.ts';
import { nameOfPartner } from './series-words.ts';

const flowNames: Record<ShownFlow, string> = {
  total: 'Exports plus imports',
  exports: 'Exports from China',
  imports: 'Imports to China',
  balance: 'Exports from China less imports to China',
};

const reporters: Record<ChartState['reporter'], string> = {
  china: 'as China reports it',
  partner: 'as the partner reports it',
  both: 'by reporter',
};

/**
 * The subtitle of a state; of fewer countries than the chart has, their names come first: “Exports from China, 2000–2025, in billion US dollars at current prices, as China reports it”.
 * @param cells the figures shown, for the period that they cover
 */
export function stateLine(
  { type, choice }: Pick<TradeChart, 'type' | 'choice'>,
  state: ChartState,
  cells: readonly Cell[],
): string {
  const { countries, flow, measure, reporter, scale, year } = state;
  const years = cells.flatMap(({ at, value }) =>
    value === undefined || !/^\d{4}$/.test(at) ? [] : [Number(at)],
  );
  const shown = type === 'balance' ? 'Exports from China, imports to China and balance' : flowNames[flow];
  const period = year === undefined ? periodOf(years) : String(year);
  const unit =
    measure === 'share' ? 'in percent of the five states’ total' : 'in billion US dollars at current prices';
  const by = type === 'paired' ? reporters.both : reporters[reporter];
  const names = countries.length < choice.length ? `${countries.map(nameOfPartner).join(', ')}: ` : '';
  return [
    names + shown,
    ...(period === '' ? [] : [period]),
    unit,
    by,
    ...(scale === 'log' ? ['logarithmic scale'] : []),
  ].join(', ');
}

function periodOf(years: readonly number[]): string {
  return years.length === 0 ? '' : [...new Set([Math.min(...years), Math.max(...years)])].join('–');
}

/** What fits into a line of a picture, in letters. */
const lineLength = 130;

/** “Sources: Xinhua; The Astana Times; 3 more.”: whom a picture names that a reader has made. */
export function sourcesOf(
  sources: readonly { readonly id: string; readonly publisher: string }[],
  cells: readonly Cell[],
): string {
  const used = new Set(cells.flatMap(({ sourceIds }) => sourceIds));
  const all = [...new Set(sources.flatMap(({ id, publisher }) => (used.has(id) ? [publisher] : [])))];
  const named = all.filter((_, index) => all.slice(0, index + 1).join().length < lineLength);
  const rest = all.length - named.length;
  return `Sources: ${named.join('; ')}${rest === 0 ? '' : `; ${rest} more`}.`;
}
