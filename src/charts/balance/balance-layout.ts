/** Where the parts of a balance chart stand: a slot a year, exports above the line of zero, imports below it. */
import { ticks } from 'd3';
import { listSegments } from '#src/trade/series.ts';
import type { Mark as Exactness } from '#src/trade/observation.ts';
import type { Box, Spot } from '../shared/labels.ts';
import type { Layout } from '../shared/layout.ts';
import { linearScale, listYearTicks, roundCoordinate, type Scale, type YearTick } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import type { ShownPoint } from '../state/shown-series.ts';
import { balanceEndLines, formatSigned } from '../words/balance-words.ts';
import { formatTick } from '../words/value-words.ts';
import { type BalanceLine, findPoint, type ShownBalance } from './shown-balance.ts';

export interface Bar extends Box {
  readonly point: ShownPoint;
  readonly flow: 'exports' | 'imports';
}

export interface BalancePoint extends Spot {
  readonly point: ShownPoint;
  readonly mark: Exactness;
}

export interface BalanceLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly plot: Box;
  /** The middle of a year’s slot. */
  readonly x: Scale;
  readonly y: Scale;
  readonly zero: number;
  /** The room of one year. */
  readonly slot: number;
  readonly bars: readonly Bar[];
  /** The balance, one run for each stretch of years that may be joined. */
  readonly runs: readonly (readonly BalancePoint[])[];
  readonly grid: readonly { readonly y: number; readonly text: string }[];
  readonly yearTicks: readonly YearTick[];
  /** What is written at the end of the balance’s line; empty where there is no balance. */
  readonly endLines: readonly string[];
}

/** Phones get a taller chart, because it stands on both sides of its line of zero. */
const heights: Record<Layout['name'], number> = { narrow: 330, wide: 400, picture: 420 };

/** Rows over and under the bars, in em, for what is written there. */
const rowAbove = 1.5;
const rowBelow = 1.4;
const axisRow = 1.6;

export function layoutBalance(shown: ShownBalance, { name, width, fontSize }: Layout): BalanceLayout {
  const height = heights[name];
  const { years, exports, imports, balance } = shown;
  const low = -Math.max(0, ...imports.points.map(({ value }) => value));
  const high = Math.max(0, ...exports.points.map(({ value }) => value));
  const values = ticks(low, high, name === 'narrow' ? 4 : 6);
  // Below zero stand imports, which are no negative figures.
  const texts = values.map((value) => formatTick(Math.abs(value), 'usd-billion'));
  const endLines = endLinesOf(shown);
  const endRoom = Math.max(0, ...endLines.map((text) => textWidth(text, fontSize) + fontSize * 0.7));
  const plot = {
    left: roundCoordinate(Math.max(...texts.map((text) => textWidth(text, fontSize))) + fontSize * 0.5),
    right: roundCoordinate(width - Math.max(endRoom, fontSize * 0.3)),
    top: fontSize * rowAbove,
    bottom: height - fontSize * (rowBelow + axisRow),
  };
  const slot = (plot.right - plot.left) / years.length;
  const x: Scale = (year) => plot.left + (year - (years[0] ?? year) + 0.5) * slot;
  const y = linearScale([low, high], [plot.bottom, plot.top]);
  const frame = { x, y, slot };
  return {
    ...{ width, height, fontSize, plot, x, y, slot, endLines },
    zero: roundCoordinate(y(0)),
    bars: [...listBars(exports.points, 'exports', frame), ...listBars(imports.points, 'imports', frame)],
    runs: listSegments(balance).map((run) => run.map((point) => placePoint(point, frame))),
    grid: values.map((value, index) => ({ y: roundCoordinate(y(value)), text: texts[index] ?? '' })),
    yearTicks: listYearTicks(x, years, fontSize),
  };
}

type Frame = Pick<BalanceLayout, 'x' | 'y' | 'slot'>;

/** Bars keep a gap between them that is seen on every screen. */
function listBars(points: readonly ShownPoint[], flow: Bar['flow'], { x, y, slot }: Frame): readonly Bar[] {
  const half = Math.min(slot * 0.37, 22);
  return points.map((point) => {
    const end = y(flow === 'exports' ? point.value : -point.value);
    const [top, bottom] = [Math.min(end, y(0)), Math.max(end, y(0))];
    return { point, flow, left: x(point.year) - half, right: x(point.year) + half, top, bottom };
  });
}

function placePoint(point: ShownPoint, { x, y }: Frame): BalancePoint {
  return { point, mark: point.mark, x: roundCoordinate(x(point.year)), y: roundCoordinate(y(point.value)) };
}

function endLinesOf({ years, balance }: ShownBalance): readonly string[] {
  const last = balance.points.at(-1);
  if (last === undefined) return [];
  const isLast = last.year === years.at(-1);
  return balanceEndLines(formatSigned(last.value, balance.unit, last.mark), isLast ? undefined : last.year);
}

/** A stretch that says why there is no bar or no line. */
export interface Band extends Box {
  readonly kind: 'missing' | 'basis';
}

/**
 * Years without one direction are shaded on its side, those without both over the whole height; then changes of basis
 * in the same way.
 */
export function listBands(shown: ShownBalance, layout: BalanceLayout): readonly Band[] {
  const { years, exports, imports } = shown;
  const { x, slot } = layout;
  const missing = years.map((year): Stretch => ({
    ...{ from: x(year) - slot / 2, to: x(year) + slot / 2 },
    above: findPoint(exports, year) === undefined,
    below: findPoint(imports, year) === undefined,
  }));
  const breaks = years.map((year): Stretch => ({
    ...{ from: x(year) - slot, to: x(year) },
    above: startsBasis(exports, year),
    below: startsBasis(imports, year),
  }));
  return [...shade('missing', missing, layout), ...shade('basis', breaks, layout)];
}

function startsBasis({ gaps }: BalanceLine, year: number): boolean {
  return gaps.some(({ kind, before }) => kind === 'basis' && before === year);
}

/** A year’s room on the axis, and on which sides of the line of zero it is to be shaded. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly above: boolean;
  readonly below: boolean;
}

/** Stretches that follow each other and are shaded alike become one. */
function shade(
  kind: Band['kind'],
  stretches: readonly Stretch[],
  { plot, zero }: BalanceLayout,
): readonly Band[] {
  const bands: Band[] = [];
  for (const { from, to, above, below } of stretches) {
    const [top, bottom] = [above ? plot.top : zero, below ? plot.bottom : zero];
    if (bottom - top < 1) continue;
    const [left, right] = [roundCoordinate(from), roundCoordinate(to)];
    const last = bands.at(-1);
    const joins = last?.right === left && last.top === top && last.bottom === bottom;
    if (joins) bands[bands.length - 1] = { ...last, right };
    else bands.push({ kind, left, right, top, bottom });
  }
  return bands;
}
