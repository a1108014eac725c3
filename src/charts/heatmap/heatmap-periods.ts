/** Months in longer periods, for drawings that have no room for each month. */
import type { Cell } from '../shared/cell.ts';
import { monthsByName, periodName } from '../words/heatmap-words.ts';

export type Period = 'month' | 'quarter' | 'year';

/** Some months together, and their counts in the order of the rows. */
export interface PeriodColumn {
  readonly year: number;
  /** Place within its year, from 0. */
  readonly part: number;
  /** “September 2023”, “July–September 2023”, “2023” */
  readonly name: string;
  readonly cells: readonly Cell[];
}

const monthsIn: Record<Period, number> = { month: 1, quarter: 3, year: 12 };

/** Counts of months added up by period, in order of time. */
export function groupByPeriod(cells: readonly Cell[], period: Period): readonly PeriodColumn[] {
  const groups = new Map<string, { year: number; part: number; months: number[]; cells: Cell[] }>();
  for (const cell of cells) {
    const { year, month } = parseHead(cell.at);
    const part = Math.floor(month / monthsIn[period]);
    const key = `${year}-${part}`;
    const group = groups.get(key) ?? { year, part, months: [], cells: [] };
    groups.set(key, group);
    if (!group.months.includes(month)) group.months.push(month);
    group.cells.push(cell);
  }
  return [...groups.values()].map(({ year, part, months, cells: own }) => {
    const name = periodName(year, months, period);
    return { year, part, name, cells: addUp(own, name) };
  });
}

/** One cell for each row, with the sum of its counts. */
function addUp(cells: readonly Cell[], at: string): readonly Cell[] {
  const rows = Map.groupBy(cells, ({ of }) => of);
  return [...rows].map(([of, own]) => ({
    at,
    of,
    value: own.reduce((sum, { value }) => sum + (value ?? 0), 0),
    unit: 'count',
    mark: 'exact',
    sourceIds: [],
    note: '',
  }));
}

/** @throws Error when a head is not a month, as `countBriefs` writes it */
function parseHead(head: string): { readonly year: number; readonly month: number } {
  const [name, year] = head.split(' ');
  const month = monthsByName.indexOf(name ?? '');
  if (month === -1 || year === undefined) throw new Error(`Not a month: ${head}`);
  return { year: Number(year), month };
}
