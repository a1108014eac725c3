/** Where bars and their words stand: beside each other on wide drawings, the words above their bar on phones. */
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import { formatChange, noChange } from '../words/bars-words.ts';
import { formatValue } from '../words/value-words.ts';
import type { BarRow, ShownBars } from './bar-rows.ts';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
}

export interface PlacedBar {
  readonly row: BarRow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the bar ends, away from zero. */
  readonly end: number;
  readonly name: PlacedText;
  /** Undefined where there is no figure. */
  readonly value: PlacedText | undefined;
  /** The change or why there is none; undefined for balances. */
  readonly change: PlacedText | undefined;
}

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** Where zero stands. */
  readonly zero: number;
  readonly bars: readonly PlacedBar[];
}

/** Room between texts of a line, in em. */
const gap = 0.55;

/** Lays out bars under a heading of one line. */
export function layoutBars(shown: ShownBars, size: Layout): BarsLayout {
  const texts = shown.rows.map((row) => textsOf(row, shown));
  return size.name === 'narrow' ? stackBars(shown, texts, size) : lineUpBars(shown, texts, size);
}

interface RowTexts {
  readonly value: string;
  readonly change: string;
}

function textsOf({ point, change, reason }: BarRow, { unit, measure }: ShownBars): RowTexts {
  const value = point === undefined ? '' : formatValue(point.value, unit, point.mark);
  if (change !== undefined) return { value, change: formatChange(change.value, measure, change.mark) };
  return { value, change: reason === undefined ? '' : noChange(reason) };
}

function roomOf({ value, change }: RowTexts, fontSize: number): number {
  return textWidth(value, fontSize) + textWidth(change, fontSize) + gap * fontSize * (change === '' ? 1 : 2);
}

/** Names in a column, values at the ends of bars; bars are as long as the longest of their words allows. */
function lineUpBars(shown: ShownBars, texts: readonly RowTexts[], size: Layout): BarsLayout {
  const { width, fontSize } = size;
  const left = Math.max(...shown.rows.map(({ name }) => textWidth(name, fontSize))) + fontSize * 0.8;
  const sides = shown.rows.map(({ point }, index) => ({
    value: point?.value ?? 0,
    room: roomOf(texts[index] ?? { value: '', change: '' }, fontSize),
  }));
  const above = [...sides.filter(({ value }) => value >= 0), { value: 0, room: 0 }];
  const below = [...sides.filter(({ value }) => value < 0), { value: 0, room: 0 }];
  const scales = above.flatMap((one) =>
    below.map((other) => (width - left - one.room - other.room) / (one.value - other.value)),
  );
  const scale = Math.min(...scales.filter((each) => Number.isFinite(each)), width);
  const zero = left + Math.max(...below.map(({ value, room }) => room - value * scale));
  const head = fontSize * 2;
  const pitch = size.name === 'picture' ? Math.min(70, (size.height - head) / texts.length) : fontSize * 2.9;
  const barHeight = roundCoordinate(pitch * 0.62);
  const bars = shown.rows.map((row, index): PlacedBar => {
    const { value, change } = texts[index] ?? { value: '', change: '' };
    const y = head + pitch * index;
    const baseline = roundCoordinate(y + barHeight / 2 + fontSize * 0.33);
    const bar = barFrom(zero, (row.point?.value ?? 0) * scale);
    const room = roomOf({ value, change }, fontSize);
    const isBelow = (row.point?.value ?? 0) < 0;
    const start = isBelow ? bar.end - room : bar.end + gap * fontSize;
    return {
      ...{ row, ...bar, y: roundCoordinate(y), height: barHeight },
      name: { text: row.name, x: 0, y: baseline },
      ...placeFigures({ value, change }, { x: start, y: baseline, fontSize }),
    };
  });
  return {
    width,
    fontSize,
    zero: roundCoordinate(zero),
    bars,
    height: Math.ceil(head + pitch * texts.length),
  };
}

/** Each bar over the whole width, under a line with its words; a second line where one is too short. */
function stackBars(shown: ShownBars, texts: readonly RowTexts[], { width, fontSize }: Layout): BarsLayout {
  const values = shown.rows.map(({ point }) => point?.value ?? 0);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = low === high ? 0 : (width - 4) / (high - low);
  const zero = roundCoordinate(2 - low * scale);
  let y = fontSize * 1.6;
  const bars = shown.rows.map((row, index): PlacedBar => {
    const figures = texts[index] ?? { value: '', change: '' };
    const nameRoom = textWidth(row.name, fontSize) + gap * fontSize;
    const isLong = nameRoom + roomOf(figures, fontSize) > width;
    const first = y + fontSize;
    const last = isLong ? first + fontSize * 1.25 : first;
    const barY = last + fontSize * 0.4;
    y = barY + fontSize * (row.point === undefined ? 0.4 : 1.7);
    return {
      ...{
        row,
        ...barFrom(zero, (row.point?.value ?? 0) * scale),
        y: roundCoordinate(barY),
        height: fontSize,
      },
      name: { text: row.name, x: 0, y: roundCoordinate(first) },
      ...placeFigures(figures, { x: isLong ? 0 : nameRoom, y: roundCoordinate(last), fontSize }),
    };
  });
  return { width, height: Math.ceil(y), fontSize, zero, bars };
}

function barFrom(zero: number, length: number): Pick<PlacedBar, 'x' | 'width' | 'end'> {
  return {
    x: roundCoordinate(Math.min(zero, zero + length)),
    width: roundCoordinate(Math.abs(length)),
    end: roundCoordinate(zero + length),
  };
}

function placeFigures(
  { value, change }: RowTexts,
  { x, y, fontSize }: { readonly x: number; readonly y: number; readonly fontSize: number },
): Pick<PlacedBar, 'value' | 'change'> {
  const after = value === '' ? x : x + textWidth(value, fontSize) + gap * fontSize;
  return {
    value: value === '' ? undefined : { text: value, x: roundCoordinate(x), y },
    change: change === '' ? undefined : { text: change, x: roundCoordinate(after), y },
  };
}
