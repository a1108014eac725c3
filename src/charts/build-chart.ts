import type { Trade } from '#src/trade/load-trade.ts';
import { findSeries } from '#src/trade/primary-series.ts';
import type { Series } from '#src/trade/series.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';
import type { Chart, TradeChart } from './chart.ts';
import type { ChartDefinition, TradeDefinition } from './chart-definition.ts';
import { buildFigureChart } from './figures/build-figure-chart.ts';
import type { ChartState } from './state/chart-state.ts';

/** Looks up the figures of a definition. What has none is left out; `checkChart` reports it. */
export function buildChart(definition: ChartDefinition, trade: Trade): Chart {
  switch (definition.type) {
    case 'columns':
    case 'part':
      return buildFigureChart(definition, trade);
    case 'heatmap': {
      // Briefs are counted once the site is known: see count-briefs.ts.
      const { id, order, type, title, subtitle, note, rows } = definition;
      return { kind: 'counts', id, order, type, title, subtitle, note, rows, cells: [], sources: [] };
    }
    default:
      return buildTradeChart(definition, trade);
  }
}

function buildTradeChart(definition: TradeDefinition, trade: Trade): TradeChart {
  const series = listNeededSeries(definition, trade);
  const { id, order, type, title, subtitle, note, subject, controls, labels, phones } = definition;
  return {
    kind: 'trade',
    id,
    order,
    type,
    title,
    subtitle,
    note,
    subject,
    show: withYear(definition, series),
    choice: definition.choice ?? definition.show.countries,
    controls,
    labels,
    phones,
    series,
    sources: listSources(
      series.flatMap(({ points }) => points.map(({ sourceId }) => sourceId)),
      trade,
    ),
  };
}

/** The series of every state that the chart can show; shares also need the five together. */
function listNeededSeries(
  { show, choice, controls, type }: TradeDefinition,
  trade: Trade,
): readonly Series[] {
  const bothReporters = show.reporter === 'both' || controls.includes('reporter') || type === 'paired';
  const reporters = bothReporters
    ? (['china', 'partner'] as const)
    : ([show.reporter === 'partner' ? 'partner' : 'china'] as const);
  const needsSplits = controls.includes('flow') || show.flow === 'balance' || type === 'balance';
  const flows = needsSplits
    ? (['total', 'exports', 'imports'] as const)
    : ([show.flow === 'balance' ? 'total' : show.flow] as const);
  const needsWhole = controls.includes('measure') || show.measure === 'share';
  const partners = new Set([...(choice ?? show.countries), ...(needsWhole ? (['c5'] as const) : [])]);
  return [...partners].flatMap((partner) =>
    reporters.flatMap((reporter) =>
      flows.flatMap((flow) => findSeries(trade.observations, { partner, reporter, flow }) ?? []),
    ),
  );
}

/** A chart of one year shows the latest that all its countries have, unless the definition names one. */
function withYear({ show, type }: TradeDefinition, series: readonly Series[]): ChartState {
  if (show.year !== undefined || (type !== 'paired' && type !== 'bars')) return show;
  const years = series
    .filter(({ partner, flow }) => show.countries.includes(partner) && flow === 'total')
    .map(({ points }) => new Set(points.map(({ year }) => year)));
  const common = [...(years[0] ?? [])].filter((year) => years.every((own) => own.has(year)));
  return { ...show, year: common.length === 0 ? undefined : Math.max(...common) };
}

/** Sources by their ids, each once. */
export function listSources(ids: readonly string[], { sources }: Trade): readonly TradeSource[] {
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}

/** All years for which some series of a chart has a figure, in order. */
export function listYears(series: readonly Pick<Series, 'points'>[]): readonly number[] {
  const years = new Set(series.flatMap(({ points }) => points.map(({ year }) => year)));
  return [...years].toSorted((one, other) => one - other);
}
