/** China’s figure and the state’s own, country by country. */
import type { Partner } from '#src/trade/observation.ts';
import type { Series } from '#src/trade/series.ts';
import type { Cell } from '../shared/cell.ts';
import type { ChartState } from '../state/chart-state.ts';
import { showSeries, type ShownPoint } from '../state/shown-series.ts';
import { missingSide, pairedColumns, ratioNote } from '../words/paired-words.ts';
import { nameOfPartner } from '../words/series-words.ts';

export interface PairedRow {
  readonly partner: Partner;
  readonly name: string;
  /** In billion US dollars. */
  readonly china: ShownPoint | undefined;
  readonly own: ShownPoint | undefined;
  /** The Chinese figure divided by the state’s own; a balance, which may be negative, has none. */
  readonly ratio: Ratio | undefined;
  /** Why one of the two is missing; undefined where both are there. */
  readonly reason: string | undefined;
}

export type Ratio = Pick<Cell, 'value' | 'mark' | 'sourceIds'> & { readonly value: number };

/** The countries of a state by their ratio, the greatest first; those without one stay, after the others. */
export function listPairs(all: readonly Series[], state: ChartState): readonly PairedRow[] {
  const { year, countries, flow } = state;
  if (year === undefined) return [];
  const shown = showSeries(all, { ...state, reporter: 'both', measure: 'value', from: year, to: year });
  const rows = countries.map((partner): PairedRow => {
    const find = (reporter: Series['reporter']): ShownPoint | undefined =>
      shown.find((one) => one.partner === partner && one.reporter === reporter)?.points[0];
    const [china, own] = [find('china'), find('partner')];
    const hasOwn = all.some((one) => one.partner === partner && one.reporter === 'partner');
    const ratio = flow === 'balance' ? undefined : ratioOf(china, own);
    return {
      partner,
      name: nameOfPartner(partner),
      china,
      own,
      ratio,
      reason: reasonOf({ china, own, hasOwn }, year),
    };
  });
  return rows.toSorted((one, other) => (other.ratio?.value ?? 0) - (one.ratio?.value ?? 0));
}

function ratioOf(china: ShownPoint | undefined, own: ShownPoint | undefined): Ratio | undefined {
  if (china === undefined || own === undefined || own.value <= 0) return undefined;
  return {
    value: china.value / own.value,
    mark: china.mark === 'exact' ? own.mark : china.mark,
    sourceIds: [...new Set([...china.sourceIds, ...own.sourceIds])],
  };
}

function reasonOf(
  {
    china,
    own,
    hasOwn,
  }: {
    readonly china: ShownPoint | undefined;
    readonly own: ShownPoint | undefined;
    readonly hasOwn: boolean;
  },
  year: number,
): string | undefined {
  if (china !== undefined && own !== undefined) return undefined;
  if (china === undefined) return missingSide(own === undefined ? 'both' : 'china', year);
  return missingSide(hasOwn ? 'own' : 'series', year);
}

/** The cells of a country: China’s figure, the state’s own, and their ratio unless it is a balance. */
export function cellsOfPair({ name, china, own, ratio }: PairedRow, flow: ChartState['flow']): PairCells {
  return {
    china: cellOf({ at: name, of: pairedColumns.china }, china),
    own: cellOf({ at: name, of: pairedColumns.own }, own),
    ratio:
      flow === 'balance'
        ? undefined
        : {
            at: name,
            of: pairedColumns.ratio,
            value: ratio?.value,
            unit: 'ratio',
            mark: ratio?.mark ?? 'exact',
            sourceIds: ratio?.sourceIds ?? [],
            note: ratio === undefined ? '' : ratioNote,
          },
  };
}

export interface PairCells {
  readonly china: Cell;
  readonly own: Cell;
  readonly ratio: Cell | undefined;
}

function cellOf(head: Pick<Cell, 'at' | 'of'>, point: ShownPoint | undefined): Cell {
  const { value, mark, sourceIds, note } = point ?? {
    value: undefined,
    mark: 'exact' as const,
    sourceIds: [],
    note: '',
  };
  return { ...head, value, unit: 'usd-billion', mark, sourceIds, note };
}
