/** What stands around a chart: lines of the caption, the table of all values, and where each of them comes from. */
import { listMissingYears, type Series, type SeriesPoint } from '#src/trade/series.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';
import type { Chart } from '../build-chart.ts';
import {
  describePoint,
  describeSource,
  describeUse,
  formatMillions,
  keyLine,
  markName,
  notAvailable,
  reporterLine,
  seriesName,
  sourceLine,
  sourceReference,
  tableSummary,
} from '../chart-words.ts';

export interface FigureCell {
  readonly text: string;
  /** “derived” or “rounded”; undefined for a figure as stated. */
  readonly mark: string | undefined;
  readonly source: { readonly number: string; readonly label: string; readonly href: string } | undefined;
}

export interface FigureSource {
  /** Id of its place in the list, unique on a page that shows each chart once. */
  readonly anchor: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** Language of the page, ISO 639-1; the title here is in English where it says so. */
  readonly language: string;
  readonly about: string;
  /** For which years of which line it stands, and how figures that are not as stated were worked out. */
  readonly uses: readonly string[];
}

export interface FigureData {
  readonly sourceLine: string;
  readonly reporterLine: string;
  readonly keyLine: string;
  readonly summary: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly year: string; readonly cells: readonly FigureCell[] }[];
  readonly sources: readonly FigureSource[];
}

/** Prepares the caption and the table of a chart. */
export function figureData({ id, series, sources }: Chart): FigureData {
  const points = series.flatMap((one) => one.points);
  const years = points.map(({ year }) => year);
  const from = Math.min(...years);
  const span = points.length === 0 ? 0 : Math.max(...years) - from + 1;
  return {
    sourceLine: sourceLine(
      sources.map(({ id: source, publisher }) => ({ publisher, years: yearsOf(source, points) })),
    ),
    reporterLine: reporterLine(series),
    keyLine: keyLine({
      marks: new Set(points.map(({ mark }) => mark)),
      gaps: new Set(series.flatMap(({ gaps }) => gaps.map(({ kind }) => kind))),
    }),
    summary: tableSummary(points.length, sources.length),
    columns: series.map(seriesName),
    rows: Array.from({ length: span }, (_, index) => from + index).map((year) => ({
      year: String(year),
      cells: series.map((one) => cellOf(one, year, { chart: id, sources })),
    })),
    sources: sources.map((source) => describeFigureSource(source, id, series)),
  };
}

function yearsOf(source: string, points: readonly SeriesPoint[]): readonly number[] {
  return points.filter(({ sourceId }) => sourceId === source).map(({ year }) => year);
}

function cellOf(
  { points, gaps }: Series,
  year: number,
  { chart, sources }: { readonly chart: string; readonly sources: readonly TradeSource[] },
): FigureCell {
  const point = points.find((candidate) => candidate.year === year);
  if (point === undefined) {
    const isGap = gaps.flatMap(listMissingYears).includes(year);
    return { text: isGap ? notAvailable : '', mark: undefined, source: undefined };
  }
  const number = String(sources.findIndex(({ id }) => id === point.sourceId) + 1);
  return {
    text: formatMillions(point.value),
    mark: markName(point.mark),
    source: { number, label: sourceReference(number), href: `#${anchorOf(chart, point.sourceId)}` },
  };
}

function describeFigureSource(source: TradeSource, chart: string, series: readonly Series[]): FigureSource {
  const uses = series.flatMap((one) => {
    const own = one.points.filter(({ sourceId }) => sourceId === source.id);
    const stated = own.filter(({ mark }) => mark === 'exact').map(({ year }) => year);
    const worked = own.filter(({ mark }) => mark !== 'exact');
    return [
      ...(stated.length === 0 ? [] : [`${describeUse(stated, one)}.`]),
      ...worked.map(({ year, note }) => describePoint(year, one, note)),
    ];
  });
  return {
    anchor: anchorOf(chart, source.id),
    publisher: source.publisher,
    title: source.title,
    url: source.url,
    language: source.language,
    about: describeSource(source),
    uses,
  };
}

/** Ids come from the chart and the source, never from a counter. */
function anchorOf(chart: string, source: string): string {
  return `${chart}-${source.replaceAll('_', '-')}`;
}
