/** Where slopes begin and end, and where their labels stand. */
import type { Layout } from '../shared/layout.ts';
import { createValueScale, roundCoordinate, type Scale, type ScaleKind } from '../shared/scales.ts';
import { spreadApart } from '../shared/spread-labels.ts';
import { textWidth } from '../shared/text-width.ts';
import type { ShownPoint } from '../state/shown-series.ts';
import { slopeLabel } from '../words/paired-words.ts';
import { formatValue } from '../words/value-words.ts';
import type { SlopeRow, Slopes } from './slope-rows.ts';

export interface SlopeEnd {
  readonly row: SlopeRow;
  /** Place of the row among the rows. */
  readonly index: number;
  readonly point: ShownPoint;
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Middle of the label’s height. */
  readonly labelAt: number;
  readonly labelX: number;
}

export interface SlopeLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ends: readonly SlopeEnd[];
  readonly y: Scale;
}

/** How far labels stand from their points, and how far apart, in em. */
const distance = 0.8;
const lineHeight = 1.2;

/** Two upright lines with labels on their outer sides, as far apart as these let them. */
export function layoutSlopes({ rows, missing }: Slopes, scale: ScaleKind, size: Layout): SlopeLayout {
  const { width, fontSize } = size;
  const noteRoom = fontSize * (1.45 * missing.length + (scale === 'log' ? 1.1 : 0.4));
  const plotHeight = Math.max(size.name === 'picture' ? 0 : 300, rows.length * lineHeight * fontSize);
  const top = fontSize * 2;
  const height = size.name === 'picture' ? size.height : top + plotHeight + fontSize + noteRoom;
  const bottom = height - noteRoom - fontSize;
  const texts = rows.map((row) => textsOf(row, size));
  const room = (side: 'left' | 'right'): number =>
    Math.max(0, ...texts.map((text) => textWidth(text[side] ?? '', fontSize))) + distance * fontSize;
  const left = roundCoordinate(room('left'));
  const right = roundCoordinate(width - room('right'));
  const values = rows.flatMap(({ from, to }) => [from, to].flatMap((point) => point?.value ?? []));
  const y = createValueScale(values, scale, [bottom, top + fontSize * 0.6]);
  const frame = { top, bottom, y, fontSize };
  const begins = rows.flatMap((row, index) =>
    endOf({ row, index, point: row.from, text: texts[index]?.left }),
  );
  const ends = rows.flatMap((row, index) => endOf({ row, index, point: row.to, text: texts[index]?.right }));
  return {
    height: roundCoordinate(height),
    left,
    right,
    top: roundCoordinate(top),
    bottom: roundCoordinate(bottom),
    ends: [
      ...placeEnds(begins, { ...frame, side: 'left', x: left }),
      ...placeEnds(ends, { ...frame, side: 'right', x: right }),
    ],
    y,
  };
}

interface Texts {
  readonly left: string | undefined;
  readonly right: string | undefined;
}

/** Names stand at both ends where there is room; on phones at the right end only, unless there is none. */
function textsOf({ label: name, from, to, unit }: SlopeRow, { name: layout }: Layout): Texts {
  const say = (point: ShownPoint): string => formatValue(point.value, unit, point.mark);
  const isBare = layout === 'narrow' && to !== undefined;
  return {
    left: from === undefined ? undefined : isBare ? say(from) : slopeLabel(name, say(from), 'left'),
    right: to === undefined ? undefined : slopeLabel(name, say(to), 'right'),
  };
}

type FoundEnd = Pick<SlopeEnd, 'row' | 'index' | 'point' | 'text'>;

function endOf({
  row,
  index,
  point,
  text,
}: Pick<SlopeEnd, 'row' | 'index'> & {
  readonly point: ShownPoint | undefined;
  readonly text: string | undefined;
}): readonly FoundEnd[] {
  return point === undefined || text === undefined ? [] : [{ row, index, point, text }];
}

interface Column extends Pick<SlopeEnd, 'side' | 'x'> {
  readonly top: number;
  readonly bottom: number;
  readonly y: Scale;
  readonly fontSize: number;
}

function placeEnds(found: readonly FoundEnd[], column: Column): readonly SlopeEnd[] {
  const { side, x, top, bottom, y, fontSize } = column;
  const heights = found.map(({ point }) => roundCoordinate(y(point.value)));
  const labels = spreadApart(heights, lineHeight * fontSize, [top + fontSize * 0.6, bottom]);
  const away = distance * fontSize;
  return found.map((end, index) => ({
    ...end,
    side,
    x,
    y: heights[index] ?? 0,
    labelAt: roundCoordinate(labels[index] ?? 0),
    labelX: roundCoordinate(side === 'left' ? x - away : x + away),
  }));
}
