import type { Report } from '#src/content/problems.ts';
import type { Trade } from '#src/trade/load-trade.ts';
import { findSeries } from '#src/trade/primary-series.ts';
import { buildChart, listYears } from './build-chart.ts';
import type { TradeChart } from './chart.ts';
import type { ChartFile } from './chart-definition.ts';
import { checkFigureChart } from './figures/check-figure-chart.ts';
import { reportersOf } from './state/chart-state.ts';
import { showSeries } from './state/shown-series.ts';

/** What can only be seen with the figures at hand: queries that find nothing, empty periods, labels without a point. */
export function checkChart(file: ChartFile, trade: Trade, report: Report): void {
  const { definition } = file;
  if (definition.type === 'heatmap') return;
  if (definition.type === 'columns' || definition.type === 'part') {
    checkFigureChart({ definition, placeOf: file.placeOf }, trade, report);
    return;
  }
  const chart = buildChart(definition, trade);
  if (chart.kind !== 'trade') return;
  checkShown(chart, { placeOf: file.placeOf, trade }, report);
  checkPeriod(chart, file, report);
  checkLabels(chart, file, report);
}

function checkShown(
  { show }: TradeChart,
  { placeOf, trade }: Pick<ChartFile, 'placeOf'> & { readonly trade: Trade },
  report: Report,
): void {
  for (const [index, partner] of show.countries.entries()) {
    const place = placeOf(['show', 'countries', index]);
    if (show.countries.indexOf(partner) < index) {
      report(place, `“${partner}” stands here twice.`, 'Keep one of the two.');
      continue;
    }
    const found = reportersOf(show).some(
      (reporter) => findSeries(trade.observations, { partner, reporter }) !== undefined,
    );
    if (found) continue;
    const message = `There are no figures for “${partner}” by reporter “${show.reporter}”.`;
    report(place, message, 'Take “reporter: china”; src/trade/primary-series.ts lists the series.');
  }
}

function checkPeriod(chart: TradeChart, { placeOf }: ChartFile, report: Report): void {
  const { show, series } = chart;
  const { from, to, flow, scale } = show;
  if (scale === 'log' && flow === 'balance') {
    const message = 'A balance has values below zero, which a logarithmic axis cannot show.';
    report(placeOf(['show', 'scale']), message, 'Write “scale: linear”, or choose another flow.');
  }
  if (from !== undefined && to !== undefined && from > to) {
    const message = `The period from ${from} to ${to} is empty.`;
    report(placeOf(['show', 'from']), message, 'Let “from” be the earlier year.');
    return;
  }
  if (
    showSeries(series, show).length > 0 ||
    showSeries(series, { ...show, from: undefined, to: undefined }).length === 0
  )
    return;
  const years = listYears(series);
  const message = 'The chart has no figure in its period.';
  const mend = `Choose years from ${String(years[0])} to ${String(years.at(-1))}.`;
  report(placeOf(['show', from === undefined ? 'to' : 'from']), message, mend);
}

function checkLabels({ labels, series, show }: TradeChart, { placeOf }: ChartFile, report: Report): void {
  const shown = showSeries(series, show);
  const years = new Set(shown.flatMap(({ points }) => points.map(({ year }) => year)));
  for (const [index, year] of labels.entries()) {
    if (years.has(year)) continue;
    const message = `The chart has no figure for ${year}, so it cannot be labelled.`;
    report(placeOf(['labels', index]), message, 'Choose another year.');
  }
}
