/** Each country’s figure in one year, and its change on the year before. */
import type { Mark, Partner } from '#src/trade/observation.ts';
import type { TradeChart } from '../chart.ts';
import type { Cell } from '../shared/cell.ts';
import type { ChartState } from '../state/chart-state.ts';
import { type ShownPoint, type ShownSeries, showSeries } from '../state/shown-series.ts';
import { changeName, changeNote, fromZero, newBasis, noFigureFor } from '../words/bars-words.ts';
import { nameOfPartner } from '../words/series-words.ts';

export interface BarRow {
  readonly partner: Partner;
  readonly name: string;
  readonly point: ShownPoint | undefined;
  readonly before: ShownPoint | undefined;
  /** Undefined where the two years cannot be compared, and for balances, which may change their sign. */
  readonly change: Change | undefined;
  /** Why there is no change; undefined where none is asked for. */
  readonly reason: string | undefined;
}

/** In whole percent; between shares in percentage points with one decimal. */
export interface Change {
  readonly value: number;
  readonly mark: Mark;
  readonly sourceIds: readonly string[];
}

export interface ShownBars {
  readonly year: number;
  readonly unit: ShownSeries['unit'];
  readonly flow: ChartState['flow'];
  readonly measure: ChartState['measure'];
  /** The greatest first; those without a figure stay, after the others. */
  readonly rows: readonly BarRow[];
}

/** The bars of a state; undefined where no country has a figure. Where two reporters are asked for, China’s figures. */
export function showBars(all: TradeChart['series'], state: ChartState): ShownBars | undefined {
  const reporter = state.reporter === 'both' ? 'china' : state.reporter;
  const series = showSeries(all, { ...state, reporter, from: undefined, to: undefined });
  const years = series.flatMap(({ points }) => points.map((point) => point.year));
  const { year = Math.max(...years), flow, measure } = state;
  const rows = state.countries.map((partner) =>
    toRow(
      partner,
      series.find((one) => one.partner === partner),
      { year, flow, measure },
    ),
  );
  const [unit] = series.map((one) => one.unit);
  if (unit === undefined || rows.every(({ point }) => point === undefined)) return undefined;
  return { year, unit, flow, measure, rows: rows.toSorted((one, other) => rank(other) - rank(one)) };
}

function rank({ point }: BarRow): number {
  return point?.value ?? -Number.MAX_VALUE;
}

type Asked = Pick<ShownBars, 'year' | 'flow' | 'measure'>;

function toRow(partner: Partner, series: ShownSeries | undefined, asked: Asked): BarRow {
  const find = (year: number): ShownPoint | undefined => series?.points.find((point) => point.year === year);
  const [point, before] = [find(asked.year), find(asked.year - 1)];
  const breaks = series?.gaps.some(({ kind, before: year }) => kind === 'basis' && year === asked.year);
  const reason =
    asked.flow === 'balance' ? undefined : reasonOf({ point, before, breaks: breaks ?? false }, asked.year);
  const isComparable = asked.flow !== 'balance' && reason === undefined;
  return {
    partner,
    name: nameOfPartner(partner),
    point,
    before,
    change:
      isComparable && point !== undefined && before !== undefined
        ? changeOf(point, before, asked.measure)
        : undefined,
    reason,
  };
}

function reasonOf(
  {
    point,
    before,
    breaks,
  }: Pick<BarRow, 'point' | 'before'> & {
    readonly breaks: boolean;
  },
  year: number,
): string | undefined {
  if (point === undefined) return noFigureFor(year);
  if (before === undefined) return noFigureFor(year - 1);
  if (breaks) return newBasis;
  return before.value === 0 ? fromZero : undefined;
}

function changeOf(point: ShownPoint, before: ShownPoint, measure: ChartState['measure']): Change {
  const change =
    measure === 'share'
      ? Math.round((point.value - before.value) * 10) / 10
      : Math.round((point.value / before.value - 1) * 100);
  const marks = [point.mark, before.mark];
  const mark = marks.find((one) => one === 'rounded') ?? marks.find((one) => one === 'derived') ?? 'exact';
  // Adding zero takes the sign from a fall that rounds to nothing.
  return { value: change + 0, mark, sourceIds: [...new Set([...point.sourceIds, ...before.sourceIds])] };
}

/** The figure of the year, that of the year before, and the change, country by country. */
export function listBarCells({ rows, ...shown }: ShownBars): readonly Cell[] {
  return rows.flatMap((row) => {
    const { now, before, change } = cellsOfRow(row, shown);
    return change === undefined ? [now, before] : [now, before, change];
  });
}

interface RowCells {
  readonly now: Cell;
  readonly before: Cell;
  /** Undefined for balances. */
  readonly change: Cell | undefined;
}

/** What the table says of a country. */
export function cellsOfRow(row: BarRow, { year, unit, flow, measure }: Omit<ShownBars, 'rows'>): RowCells {
  const cellOf = (of: number, point: ShownPoint | undefined): Cell => ({
    at: row.name,
    of: String(of),
    value: point?.value,
    unit,
    mark: point?.mark ?? 'exact',
    sourceIds: point?.sourceIds ?? [],
    note: point?.note ?? '',
  });
  const { change, reason = '' } = row;
  return {
    now: cellOf(year, row.point),
    before: cellOf(year - 1, row.before),
    change:
      flow === 'balance'
        ? undefined
        : {
            at: row.name,
            of: changeName(year - 1, measure),
            value: change?.value,
            unit: 'percent',
            mark: change?.mark ?? 'exact',
            sourceIds: change?.sourceIds ?? [],
            note: change === undefined ? reason : changeNote,
          },
  };
}
