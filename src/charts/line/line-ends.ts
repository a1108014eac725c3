/** Names and last values at the right ends of lines. */
import { spreadApart } from '../shared/spread-labels.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import type { ShownPoint, ShownSeries } from '../state/shown-series.ts';
import { endLabel } from '../words/series-words.ts';
import { formatValue } from '../words/value-words.ts';
import type { LineLayout, PlacedPoint } from './line-layout.ts';
import type { DrawnLabel } from './line-plot.ts';

/** What stands at the ends of lines; in panels, whose head names them, only values. */
export type EndTexts = 'names and values' | 'values';

export interface EndLabel extends Pick<ShownSeries, 'tone' | 'dash'> {
  readonly kind: 'series' | 'value';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The last point of its line. */
  readonly own: PlacedPoint;
  /** Joins a label to its line where it could not stand beside it. */
  readonly leader: string | undefined;
}

/** How far an end label stands from the plot, and how far from the next one, in em. */
const distance = 0.8;
const lineHeight = 1.15;

/** The room that end labels need beside a plot. */
export function endRoomOf(
  series: readonly ShownSeries[],
  fontSize: number,
  texts: EndTexts = 'names and values',
): number {
  const last = lastYearOf(series);
  const widths = series.flatMap((one) => {
    const point = one.points.at(-1);
    return point === undefined ? [] : [textWidth(textOf(one, point, { last, texts }), fontSize)];
  });
  return Math.max(0, ...widths) + distance * fontSize;
}

/** Whether end labels leave the plot enough of a chart’s width, and stand one above the other in its height. */
export function hasRoomForEnds(
  series: readonly ShownSeries[],
  { width, height, fontSize }: { readonly width: number; readonly height: number; readonly fontSize: number },
): boolean {
  return (
    endRoomOf(series, fontSize) < width * 0.42 &&
    series.length * lineHeight * fontSize < height - 4 * fontSize
  );
}

/** End labels beside their lines, pushed apart where lines end close together. */
export function layoutEnds(
  { series, plot, fontSize }: LineLayout,
  texts: EndTexts = 'names and values',
): readonly EndLabel[] {
  const last = lastYearOf(series);
  const ends = series.flatMap((one) => {
    const own = one.points.at(-1);
    return own === undefined ? [] : [{ one, own }];
  });
  const heights = spreadApart(
    ends.map(({ own }) => own.y),
    lineHeight * fontSize,
    [plot.top, plot.bottom - fontSize * 0.3],
  );
  const x = roundCoordinate(plot.right + distance * fontSize);
  return ends.map(({ one, own }, index) => {
    const y = roundCoordinate(heights[index] ?? own.y);
    return {
      kind: texts === 'values' ? 'value' : 'series',
      text: textOf(one, own, { last, texts }),
      tone: one.tone,
      dash: one.dash,
      x,
      y,
      own,
      leader: leaderTo({ x, y }, own, fontSize),
    };
  });
}

/** An end label as a plot paints it. */
export function drawEnd({ kind, text, tone, dash, x, y }: EndLabel): DrawnLabel {
  return { kind, text, tone, dash, x, y, anchor: 'start', side: 'middle', shift: 0.33 };
}

function leaderTo(
  label: { readonly x: number; readonly y: number },
  own: PlacedPoint,
  fontSize: number,
): string | undefined {
  const isBeside = Math.abs(label.y - own.y) < fontSize * 0.35 && label.x - own.x < fontSize * 1.2;
  if (isBeside) return undefined;
  const from = `M${roundCoordinate(own.x + fontSize * 0.3)},${own.y}`;
  return `${from}L${roundCoordinate(label.x - fontSize * 0.2)},${label.y}`;
}

function lastYearOf(series: readonly Pick<ShownSeries, 'points'>[]): number {
  return Math.max(...series.flatMap(({ points }) => points.map(({ year }) => year)));
}

/** A line that ends before the others says when. */
function textOf(
  { name, unit }: Pick<ShownSeries, 'name' | 'unit'>,
  point: ShownPoint,
  { last, texts }: { readonly last: number; readonly texts: EndTexts },
): string {
  const value = formatValue(point.value, unit, point.mark);
  if (texts === 'values') return value;
  return endLabel(name, value, point.year === last ? undefined : point.year);
}
