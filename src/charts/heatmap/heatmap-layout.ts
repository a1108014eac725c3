/** Where the cells of a heatmap stand, and how many months one of them holds. */
import type { Cell } from '../shared/cell.ts';
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import { periodHead } from '../words/heatmap-words.ts';
import { formatValue } from '../words/value-words.ts';
import { groupByPeriod, type Period, type PeriodColumn } from './heatmap-periods.ts';

export interface PlacedColumn extends PeriodColumn {
  readonly x: number;
  readonly head: string;
}

export interface YearHead {
  readonly x: number;
  readonly text: string;
}

export interface HeatmapLayout {
  readonly period: Period;
  readonly rows: readonly string[];
  readonly columns: readonly PlacedColumn[];
  readonly years: readonly YearHead[];
  /** Whether every count has room in its cell. */
  readonly hasCounts: boolean;
  /** Whether each column says which part of its year it is. */
  readonly hasHeads: boolean;
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly height: number;
}

/** Between years, in em. */
const yearGap = 0.35;

/** The shortest period whose cells hold their counts in a layout: months as long as there are few. */
export function findPeriod(cells: readonly Cell[], size: Layout): Period {
  return layoutHeatmap(cells, size).period;
}

/**
 * Months, or as many of them in a column as it takes for every count to have room in its cell.
 * @param given the period where it has been chosen already
 */
export function layoutHeatmap(cells: readonly Cell[], size: Layout, given?: Period): HeatmapLayout {
  const { fontSize, width } = size;
  const rows = [...new Set(cells.map(({ of }) => of))];
  const left = Math.max(...rows.map((row) => textWidth(row, fontSize))) + fontSize * 0.6;
  const { period, columns, cellWidth, fits } = choosePeriod(cells, { room: width - left, fontSize, given });
  const hasHeads = columns.every(
    ({ part }) => textWidth(periodHead(part, period), fontSize) + fontSize * 0.2 <= cellWidth,
  );
  const top = fontSize * (hasHeads && period !== 'year' ? 2.7 : 1.5);
  const foot = hasHeads ? 0 : fontSize * 1.6;
  const cellHeight = cellHeightOf(rows.length, size, top + foot);
  const placed = columns.map((column): PlacedColumn => {
    const gaps = column.year - (columns[0]?.year ?? column.year);
    const index = columns.indexOf(column);
    const x = roundCoordinate(left + index * cellWidth + gaps * yearGap * fontSize);
    return { ...column, x, head: periodHead(column.part, period) };
  });
  return {
    period,
    rows,
    columns: placed,
    years: listYearHeads(placed, size),
    hasCounts: fits,
    hasHeads,
    left,
    top: roundCoordinate(top),
    cellWidth: roundCoordinate(cellWidth),
    cellHeight: roundCoordinate(cellHeight),
    height: size.name === 'picture' ? size.height : roundCoordinate(top + cellHeight * rows.length + foot),
  };
}

function cellHeightOf(rows: number, { name, height, fontSize }: Layout, taken: number): number {
  if (name === 'picture') return Math.min(fontSize * 3, (height - taken) / rows);
  return fontSize * (rows > 8 ? 1.7 : 2.2);
}

interface Columns {
  readonly period: Period;
  readonly columns: readonly PeriodColumn[];
  readonly cellWidth: number;
  readonly fits: boolean;
}

interface PeriodRoom {
  readonly room: number;
  readonly fontSize: number;
  readonly given: Period | undefined;
}

/** The shortest period whose cells hold their counts; years where none does: then counts are left to the read-out. */
function choosePeriod(cells: readonly Cell[], { room, fontSize, given }: PeriodRoom): Columns {
  const tryPeriod = (period: Period): Columns => {
    const columns = groupByPeriod(cells, period);
    const [first, last] = [columns[0], columns.at(-1)];
    const gaps = (last?.year ?? 0) - (first?.year ?? 0);
    const cellWidth = (room - gaps * yearGap * fontSize) / columns.length;
    const counts = columns.flatMap((column) => column.cells.map(({ value }) => value ?? 0));
    const widest = textWidth(formatValue(Math.max(...counts), 'count', 'exact'), fontSize);
    return { period, columns, cellWidth, fits: widest + fontSize * 0.5 <= cellWidth };
  };
  const tried = [tryPeriod('month'), tryPeriod('quarter'), tryPeriod('year')] as const;
  const found = given === undefined ? (tried.find(({ fits }) => fits) ?? tried[2]) : tryPeriod(given);
  // Few columns need not fill the width.
  return { ...found, cellWidth: Math.min(found.cellWidth, fontSize * 7) };
}

/** A year over its first column, and as far left of it as the edge asks, unless the next year’s stands there. */
function listYearHeads(columns: readonly PlacedColumn[], { fontSize, width }: Layout): readonly YearHead[] {
  const firsts = columns
    .filter(({ year }, index) => columns[index - 1]?.year !== year)
    .map(({ x, year }) => ({ x, text: String(year) }))
    .map(({ x, text }) => ({ x: roundCoordinate(Math.min(x, width - textWidth(text, fontSize))), text }));
  return firsts.filter(({ x, text }, index) => {
    const end = firsts[index + 1]?.x ?? Infinity;
    return x + textWidth(text, fontSize) <= end;
  });
}
