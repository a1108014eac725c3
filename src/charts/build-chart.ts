import type { Report } from '#src/content/problems.ts';
import type { Trade } from '#src/trade/load-trade.ts';
import { findSeries } from '#src/trade/primary-series.ts';
import type { Series } from '#src/trade/series.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';
import type { ChartDefinition, ChartFile } from './chart-definition.ts';

/** A chart with its figures, as the components take it. */
export interface Chart extends Omit<ChartDefinition, 'series'> {
  readonly series: readonly Series[];
  /** In order of first use. */
  readonly sources: readonly TradeSource[];
}

/** Looks up the series of a definition. Queries without figures are left out; `checkChart` reports them. */
export function buildChart(definition: ChartDefinition, trade: Trade): Chart {
  const series = definition.series.flatMap((query) => findSeries(trade.observations, query) ?? []);
  const ids = new Set(series.flatMap(({ points }) => points.map(({ sourceId }) => sourceId)));
  return { ...definition, series, sources: [...ids].flatMap((id) => trade.sources.get(id) ?? []) };
}

/** What can only be seen with the figures at hand: queries that find nothing, the same line twice, labels without a point. */
export function checkChart({ definition, placeOf }: ChartFile, trade: Trade, report: Report): void {
  const keys = definition.series.map(({ partner, reporter }) => `${partner} ${reporter}`);
  for (const [index, query] of definition.series.entries()) {
    const place = placeOf(['series', index]);
    if (keys.indexOf(`${query.partner} ${query.reporter}`) < index) {
      report(place, 'The same line stands here twice.', 'Keep one of the two.');
    } else if (findSeries(trade.observations, query) === undefined) {
      const message = `There are no figures for “${query.partner}” by reporter “${query.reporter}”.`;
      report(place, message, 'Take “reporter: china”; src/trade/primary-series.ts lists the series.');
    }
  }
  const years = new Set(
    buildChart(definition, trade).series.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  for (const [index, year] of definition.labels.entries()) {
    if (years.has(year)) continue;
    const message = `The chart has no figure for ${String(year)}, so it cannot be labelled.`;
    report(placeOf(['labels', index]), message, 'Choose another year.');
  }
}
