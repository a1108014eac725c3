import { assertUnreachable } from '#src/model/assert-unreachable.ts';
import { describeBalance } from './balance/describe-balance.ts';
import { showBalance } from './balance/shown-balance.ts';
import { showBars } from './bars/bar-rows.ts';
import { describeBars } from './bars/describe-bars.ts';
import type { Chart, TradeChart } from './chart.ts';
import { describeColumns } from './columns/describe-columns.ts';
import { describeHeatmap } from './heatmap/describe-heatmap.ts';
import { describeLines } from './line/describe-line.ts';
import { describePairs } from './paired/describe-paired.ts';
import { listPairs } from './paired/paired-rows.ts';
import { describePart } from './part/describe-part.ts';
import { describeSlopes } from './slope/describe-slope.ts';
import { listSlopes } from './slope/slope-rows.ts';
import type { ChartState } from './state/chart-state.ts';
import { showSeries } from './state/shown-series.ts';

/** The description that stands in for a chart where it cannot be seen, computed from the figures that it shows. */
export function describeChart(chart: Chart, state?: ChartState): string {
  switch (chart.kind) {
    case 'trade':
      return describeTradeChart(chart, state ?? chart.show);
    case 'figures':
      return chart.type === 'columns' ? describeColumns(chart.figures) : describePart(chart.figures);
    case 'counts':
      return describeHeatmap(chart.cells);
  }
}

function describeTradeChart({ type, series }: TradeChart, state: ChartState): string {
  switch (type) {
    case 'line':
    case 'multiples':
      return describeLines(showSeries(series, state), state);
    case 'paired':
      return describePairs(listPairs(series, state), state);
    case 'slope':
      return describeSlopes(listSlopes(series, state), state);
    case 'balance':
      return describeBalance(showBalance(series, state), state);
    case 'bars':
      return describeBars(showBars(series, state), state);
    default:
      return assertUnreachable(type);
  }
}
