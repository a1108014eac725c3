import { listMissingYears } from '#src/trade/series.ts';
import type { TradeChart } from '../chart.ts';
import type { Cell } from '../shared/cell.ts';
import type { Tone } from '../shared/drawing.ts';
import type { ChartState, ShownFlow } from '../state/chart-state.ts';
import { type ShownPoint, type ShownSeries, showSeries, toCell } from '../state/shown-series.ts';
import { balanceNames } from '../words/balance-words.ts';

/** One direction of trade, or the balance of both. */
export type BalanceLine = Pick<ShownSeries, 'name' | 'unit' | 'points' | 'gaps'>;

export interface ShownBalance {
  readonly tone: Tone;
  /** Every year from the first to the last that has a figure. */
  readonly years: readonly number[];
  readonly exports: BalanceLine;
  readonly imports: BalanceLine;
  /** Exports less imports in the years that have both. */
  readonly balance: BalanceLine;
}

/**
 * Both directions of trade with the first of the countries; figures of several are not added up, because their gaps
 * differ. Where two reporters are asked for, China’s figures. Undefined without any figure.
 */
export function showBalance(all: TradeChart['series'], state: ChartState): ShownBalance | undefined {
  const [partner] = state.countries;
  if (partner === undefined) return undefined;
  const reporter = state.reporter === 'both' ? 'china' : state.reporter;
  const show = (flow: Exclude<ShownFlow, 'total'>): BalanceLine => {
    const [series] = showSeries(all, { ...state, countries: [partner], reporter, flow, measure: 'value' });
    const { points, gaps } = series ?? { points: [], gaps: [] };
    return { name: balanceNames[flow], unit: 'usd-billion', points, gaps };
  };
  const [exports, imports, balance] = [show('exports'), show('imports'), show('balance')];
  const years = [...exports.points, ...imports.points].map(({ year }) => year);
  if (years.length === 0) return undefined;
  return { tone: partner, years: spanOf(years), exports, imports, balance };
}

function spanOf(years: readonly number[]): readonly number[] {
  const first = Math.min(...years);
  return [first, ...listMissingYears({ after: first, before: Math.max(...years) + 1 })];
}

/** The figure of a line for a year. */
export function findPoint({ points }: Pick<BalanceLine, 'points'>, year: number): ShownPoint | undefined {
  return points.find((point) => point.year === year);
}

/** Three figures a year; one without a value where none is known. */
export function listBalanceCells({ years, exports, imports, balance }: ShownBalance): readonly Cell[] {
  return years.flatMap((year) =>
    [exports, imports, balance].map((line): Cell => {
      const point = findPoint(line, year);
      if (point !== undefined) return toCell(line, point);
      const { name: of, unit } = line;
      return { at: String(year), of, value: undefined, unit, mark: 'exact', sourceIds: [], note: '' };
    }),
  );
}
