/** The figures of two years, country by country. */
import type { Series } from '#src/trade/series.ts';
import type { Cell } from '../shared/cell.ts';
import type { ChartState } from '../state/chart-state.ts';
import { reportersOf } from '../state/chart-state.ts';
import { showSeries, type ShownPoint, type ShownSeries, toCell } from '../state/shown-series.ts';
import { missingEnd } from '../words/paired-words.ts';
import { nameOfSeries, shortNameOfSeries } from '../words/series-words.ts';

export interface SlopeRow extends Pick<ShownSeries, 'name' | 'tone' | 'dash' | 'unit'> {
  /** The name as the ends of its line have room for it. */
  readonly label: string;
  readonly from: ShownPoint | undefined;
  readonly to: ShownPoint | undefined;
  /** No line joins figures on two bases. */
  readonly isJoined: boolean;
}

export interface Slopes {
  readonly years: readonly [from: number, to: number];
  readonly rows: readonly SlopeRow[];
  /** “Tajikistan: no figure for 2021” */
  readonly missing: readonly string[];
}

/** What a state compares: its first and its last year. Undefined without figures. */
export function listSlopes(all: readonly Series[], state: ChartState): Slopes | undefined {
  const shown = showSeries(all, state);
  const given = shown.flatMap(({ points }) => points.map(({ year }) => year));
  if (given.length === 0) return undefined;
  const years = [state.from ?? Math.min(...given), state.to ?? Math.max(...given)] as const;
  const [from, to] = years;
  const single = state.countries.length === 1;
  const rows = shown.map(({ points, gaps, name, tone, dash, unit, partner, reporter }): SlopeRow => ({
    name,
    label: single ? name : shortNameOfSeries({ partner, reporter }, state.reporter === 'both'),
    // Beside Kazakhstan’s blue, that of the five together could not be told from it.
    tone: partner === 'c5' && state.countries.length > 1 ? 'ink' : tone,
    dash,
    unit,
    from: points.find(({ year }) => year === from),
    to: points.find(({ year }) => year === to),
    isJoined: !gaps.some(({ kind }) => kind === 'basis'),
  }));
  const asked = state.countries.flatMap((partner) =>
    reportersOf(state).map((reporter) =>
      nameOfSeries({ partner, reporter }, { single, both: state.reporter === 'both' }),
    ),
  );
  return {
    years,
    rows: rows.filter((row) => row.from !== undefined || row.to !== undefined),
    missing: asked.flatMap((name) =>
      listMissing(
        name,
        rows.find((row) => row.name === name),
        years,
      ),
    ),
  };
}

function listMissing(
  name: string,
  row: SlopeRow | undefined,
  [from, to]: Slopes['years'],
): readonly string[] {
  if (row === undefined) return [missingEnd(name, [])];
  const years = [...(row.from === undefined ? [from] : []), ...(row.to === undefined ? [to] : [])];
  return years.length === 0 ? [] : [missingEnd(name, years)];
}

/** Two rows, a year each; a country without one of them has a cell without a value. */
export function cellsOfSlopes({ years, rows }: Slopes): readonly Cell[] {
  const [from, to] = years;
  return [
    ...rows.map((row) => cellOf(row, row.from, from)),
    ...(from === to ? [] : rows.map((row) => cellOf(row, row.to, to))),
  ];
}

export function cellOf(row: SlopeRow, point: ShownPoint | undefined, year: number): Cell {
  if (point !== undefined) return toCell(row, point);
  const { name, unit } = row;
  return { at: String(year), of: name, value: undefined, unit, mark: 'exact', sourceIds: [], note: '' };
}
