/** What stands around a chart: lines of the caption, the table of all values, and where each of them comes from. */
import type { Series, SeriesGap } from '#src/trade/series.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';
import type { Chart, TradeChart } from '../chart.ts';
import { listCells } from '../draw-chart.ts';
import { type ChartState, reportersOf } from '../state/chart-state.ts';
import { showSeries } from '../state/shown-series.ts';
import {
  describePoint,
  describeSource,
  describeUse,
  keyLine,
  reporterLine,
  sourceLine,
  tableSummary,
} from '../words/caption-words.ts';
import type { Cell } from './cell.ts';
import { anchorOf, type CellTable, tableOf } from './cell-table.ts';

export interface FigureSource {
  readonly id: string;
  /** Id of its place in the list, unique on a page that shows each chart once. */
  readonly anchor: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** Language of the page, ISO 639-1; the title here is in English where it says so. */
  readonly language: string;
  readonly about: string;
  /** For which figures it stands, and how those that are not as stated were worked out. */
  readonly uses: readonly string[];
}

export interface FigureData {
  readonly sourceLine: string;
  readonly reporterLine: string;
  readonly keyLine: string;
  readonly summary: string;
  readonly table: CellTable;
  readonly sources: readonly FigureSource[];
}

/**
 * Prepares the caption and the table of a chart.
 * @param state undefined for that of its definition
 * @param listed all sources of the chart, where a reader may change what it shows, or those of the figures shown
 */
export function figureData(
  chart: Chart,
  state?: ChartState,
  listed: 'all sources' | 'sources shown' = 'sources shown',
): FigureData {
  const cells = listCells(chart, state);
  const used = new Set(cells.flatMap(({ sourceIds }) => sourceIds));
  const shown = chart.sources.filter(({ id }) => used.has(id));
  const sources = listed === 'all sources' ? chart.sources : shown;
  const filled = cells.filter(({ value }) => value !== undefined);
  return {
    sourceLine: sourceLine(shown.map(({ id, publisher }) => ({ publisher, heads: headsOf(id, cells) }))),
    reporterLine: reporterLine(listReported(chart, state)),
    keyLine: keyLine({ marks: new Set(filled.map(({ mark }) => mark)), gaps: listGapKinds(chart, state) }),
    summary: tableSummary(filled.length, shown.length),
    table: tableOf(cells, { chart: chart.id, sourceIds: sources.map(({ id }) => id) }),
    sources: sources.map((source) => describeFigureSource(source, chart.id, cells)),
  };
}

function headsOf(source: string, cells: readonly Cell[]): readonly string[] {
  return cells.filter(({ sourceIds }) => sourceIds.includes(source)).map(({ at }) => at);
}

function listReported(chart: Chart, state: ChartState | undefined): Parameters<typeof reporterLine>[0] {
  if (chart.kind !== 'trade') return [];
  const { countries, reporters } = shownBy(chart, state ?? chart.show);
  return chart.series.filter(
    ({ partner, reporter }) => countries.includes(partner) && reporters.includes(reporter),
  );
}

/** Whose figures a form shows: a balance those of one country by one reporter, paired dots those of both sides. */
function shownBy(
  { type }: TradeChart,
  { countries, reporter }: ChartState,
): { readonly countries: ChartState['countries']; readonly reporters: readonly Series['reporter'][] } {
  switch (type) {
    case 'balance':
      return { countries: countries.slice(0, 1), reporters: [reporter === 'partner' ? 'partner' : 'china'] };
    case 'paired':
      return { countries, reporters: ['china', 'partner'] };
    default:
      return { countries, reporters: reportersOf({ reporter }) };
  }
}

/** Kinds of gaps in charts that draw over time. */
function listGapKinds(chart: Chart, state: ChartState | undefined): ReadonlySet<SeriesGap['kind']> {
  if (chart.kind !== 'trade' || !['line', 'multiples', 'balance'].includes(chart.type)) return new Set();
  const asked = state ?? chart.show;
  const isBalance = chart.type === 'balance';
  const shown = showSeries(chart.series, isBalance ? { ...asked, flow: 'balance' } : asked);
  return new Set(shown.flatMap(({ gaps }) => gaps.map(({ kind }) => kind)));
}

function describeFigureSource(source: TradeSource, chart: string, cells: readonly Cell[]): FigureSource {
  const own = cells.filter(({ sourceIds }) => sourceIds.includes(source.id));
  const names = [...new Set(own.map(({ of }) => of))];
  const uses = names.flatMap((name) => {
    const figures = own.filter(({ of }) => of === name);
    const stated = figures.filter(({ mark }) => mark === 'exact').map(({ at }) => at);
    const worked = figures.filter(({ mark }) => mark !== 'exact');
    return [
      ...(stated.length === 0 ? [] : [describeUse(stated, name)]),
      ...worked.map(({ at, note }) => describePoint(at, name, note)),
    ];
  });
  return {
    id: source.id,
    anchor: anchorOf(chart, source.id),
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    language: source.language,
    about: describeSource(source),
    uses,
  };
}
