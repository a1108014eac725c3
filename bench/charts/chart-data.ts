/** The figures of a chart as the libraries get them: those that the site itself draws, read by its own code. */
import { loadCharts } from '#src/charts/load-charts.ts';
import type { Tone } from '#src/charts/shared/drawing.ts';
import { type ShownSeries, showSeries } from '#src/charts/state/shown-series.ts';
import { formatValue } from '#src/charts/words/value-words.ts';
import { listSegments } from '#src/trade/series.ts';

export interface DataPoint {
  readonly year: number;
  /** In billion US dollars. */
  readonly value: number;
  /** Points of one run may be joined; a new one begins where the line must stop. */
  readonly run: number;
  /** Written beside the point. */
  readonly label?: string;
}

export interface DataLine {
  /** Written beside one of its points; empty where there is one line only. */
  readonly name: string;
  /** Its last year for a line whose labels stand above it; that of the lowest label for one with labels below. */
  readonly nameYear: number;
  readonly color: string;
  readonly isDashed: boolean;
  /** Where its labels stand: above (−1) or below (1) their points. */
  readonly side: -1 | 1;
  readonly points: readonly DataPoint[];
}

/** Stands in the page as JSON; the libraries’ scripts read it from there. */
export interface ChartData {
  readonly title: string;
  /** The years on the axis. */
  readonly ticks: readonly number[];
  readonly lines: readonly DataLine[];
}

/** The site’s colours in its light theme, which is the only one that the libraries’ pages have. */
const colors: Partial<Record<Tone, string>> = { c5: '#1d4f91', kz: '#1f6fb5', ink: '#1d1b18' };
/** As the site’s own axis has them in its narrow layout. */
const ticks = [1992, 2000, 2010, 2020, 2025];

/** Reads the charts of some ids from a content folder. */
export async function readChartData(
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ChartData>> {
  const { charts } = await loadCharts({ folder, shownAs: 'content' });
  return new Map(
    ids.map((id) => {
      const chart = charts.get(id);
      if (chart?.kind !== 'trade') throw new Error(`There is no chart of trade with the id ${id}.`);
      const series = showSeries(chart.series, chart.show);
      const isAlone = series.length === 1;
      const lines = series.map((one, index) =>
        toLine(one, { years: chart.labels, isAlone, side: index === 0 ? -1 : 1 }),
      );
      return [id, { title: chart.title, ticks, lines }];
    }),
  );
}

interface LineOptions {
  /** Those whose values are written out, besides the last one. */
  readonly years: readonly number[];
  readonly isAlone: boolean;
  readonly side: DataLine['side'];
}

function toLine(series: ShownSeries, { years, isAlone, side }: LineOptions): DataLine {
  const { name, tone, dash, unit, points } = series;
  const color = colors[tone];
  if (color === undefined) throw new Error(`The tone ${tone} has no colour here.`);
  const last = points.at(-1)?.year;
  const named = points.filter(({ year }) => year === last || years.includes(year));
  const lowest = named.toSorted((one, other) => one.value - other.value).at(0)?.year;
  return {
    name: isAlone ? '' : name,
    nameYear: (side === -1 ? last : lowest) ?? 0,
    color,
    isDashed: dash === 'dashed',
    side,
    points: listSegments(series).flatMap((segment, run) =>
      segment.map(({ year, value, mark }): DataPoint => {
        const point = { year, value, run };
        const isNamed = named.some((one) => one.year === year);
        return isNamed ? { ...point, label: formatValue(value, unit, mark) } : point;
      }),
    ),
  };
}
