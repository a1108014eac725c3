/** Where the rows of paired dots stand, and which coordinate a value has. */
import type { Layout } from '../shared/layout.ts';
import {
  linearScale,
  listValueTicks,
  logScale,
  roundCoordinate,
  type Scale,
  type ScaleKind,
  valueDomain,
} from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import { pairedColumns } from '../words/paired-words.ts';
import { formatValue } from '../words/value-words.ts';
import type { PairedRow } from './paired-rows.ts';

/** Where the texts and dots of a row stand. */
export interface RowSpot {
  readonly nameAt: number;
  readonly dotsAt: number;
}

export interface PairedLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly rows: readonly RowSpot[];
  readonly x: Scale;
  /** Where the line of zero stands; undefined on a logarithmic scale. */
  readonly zero: number | undefined;
  readonly ticks: readonly number[];
  /** Whether names stand in a column of their own, beside the dots. */
  readonly hasColumns: boolean;
}

/** Rows under a key; on phones names stand over their dots. */
export function layoutPairs(rows: readonly PairedRow[], scale: ScaleKind, size: Layout): PairedLayout {
  const { width, fontSize } = size;
  const hasColumns = size.name !== 'narrow';
  const sides = hasColumns ? sidesOf(rows, size) : { left: fontSize * 0.4, right: width - fontSize * 0.4 };
  const top = fontSize * 2.2;
  const axisRoom = fontSize * (scale === 'log' ? 3 : 1.7);
  const rowHeight =
    size.name === 'picture'
      ? (size.height - top - axisRoom) / rows.length
      : fontSize * (hasColumns ? 2.7 : 3.6);
  const bottom = top + rowHeight * rows.length;
  const values = rows.flatMap(({ china, own }) => [china, own].flatMap((point) => point?.value ?? []));
  const domain = domainOf(values, scale);
  const labels = rows.flatMap(({ china, own }) =>
    [china, own].flatMap((point) =>
      point === undefined ? [] : [formatValue(point.value, 'usd-billion', point.mark)],
    ),
  );
  const labelRoom = Math.max(...labels.map((label) => textWidth(label, fontSize))) + fontSize;
  const range = [sides.left + labelRoom, sides.right - labelRoom] as const;
  const x = scale === 'log' ? logScale(domain, range) : linearScale(domain, range);
  return {
    ...sides,
    top,
    bottom: roundCoordinate(bottom),
    height: roundCoordinate(bottom + axisRoom),
    rows: rows.map((_, index) => {
      const y = top + rowHeight * index;
      const middle = roundCoordinate(y + rowHeight / 2);
      return hasColumns
        ? { nameAt: middle, dotsAt: middle }
        : { nameAt: roundCoordinate(y + fontSize * 1.3), dotsAt: roundCoordinate(y + fontSize * 2.4) };
    }),
    x,
    zero: scale === 'log' ? undefined : x(0),
    ticks: listValueTicks(domain, scale, hasColumns ? 5 : 3),
    hasColumns,
  };
}

/** Between the column of names and that of ratios. */
function sidesOf(
  rows: readonly PairedRow[],
  { width, fontSize }: Layout,
): { readonly left: number; readonly right: number } {
  const names = Math.max(...rows.map(({ name }) => textWidth(name, fontSize)));
  const ratios = textWidth(pairedColumns.ratio, fontSize);
  return {
    left: roundCoordinate(names + fontSize),
    right: roundCoordinate(width - ratios - fontSize),
  };
}

/** A logarithmic axis without a zero begins and ends with its figures. */
function domainOf(values: readonly number[], scale: ScaleKind): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (scale === 'linear') return valueDomain(values, 'linear');
  return low === high ? [low / 2, high * 2] : [low, high];
}
