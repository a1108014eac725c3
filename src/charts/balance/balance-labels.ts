/** What a balance chart writes beside its bars, and where it finds room for it. */
import type { TextClass, TextMark, Tone } from '../shared/drawing.ts';
import {
  baselineShift,
  type Box,
  boxOf,
  type Place,
  placeLabels,
  type Spot,
  type Stretch,
} from '../shared/labels.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { formatValue } from '../words/value-words.ts';
import { gapLabels } from '../words/series-words.ts';
import type { Band, BalanceLayout, Bar } from './balance-layout.ts';
import { listNamePlaces } from './balance-names.ts';
import type { ShownBalance } from './shown-balance.ts';

export interface BalanceLabels {
  readonly texts: readonly TextMark[];
  /** Thin lines from values to bars that they could not stand at. */
  readonly leaders: readonly Stretch[];
}

/** A text with the places that it would take, the best first. */
interface Wish {
  readonly class: TextClass;
  readonly text: string;
  readonly tone?: Tone;
  readonly places: readonly Place[];
  /** The end of the bar that a text far from it is joined to. */
  readonly own?: Spot;
}

/** Places the texts in the order of their weight: the balance, values, reasons for gaps, names of both directions. */
export function layoutBalanceLabels(
  shown: ShownBalance,
  { layout, bands, labels }: BalanceLabelsInput,
): BalanceLabels {
  const ends = layoutEnd(layout);
  const boxes: Box[] = [
    ...layout.bars,
    ...listObstacles(layout),
    ...ends.map((end) => boxOfText(end, layout)),
  ];
  const texts: TextMark[] = [...ends];
  const leaders: Stretch[] = [];
  const wishes = [
    ...wishValues(layout, labels),
    ...bands.map((band) => wishGap(band, layout)),
    ...wishNames(shown, layout, bands),
  ];
  for (const wish of wishes) {
    const { places, text, own } = wish;
    const [place] = placeLabels([{ text, own: undefined, rivals: [], places }], {
      bounds: { left: 0, right: layout.width, top: 0, bottom: layout.height },
      stretches: [...listStretches(layout), ...leaders],
      boxes,
      fontSize: layout.fontSize,
    });
    if (place === undefined) continue;
    const box = boxOf(text, place, layout.fontSize);
    boxes.push(box);
    texts.push({ as: 'text', class: wish.class, tone: wish.tone, text, ...toText(place) });
    const leader = own && leaderTo(box, own, layout.fontSize);
    if (leader !== undefined) leaders.push(leader);
  }
  return { texts, leaders };
}

interface BalanceLabelsInput {
  readonly layout: BalanceLayout;
  readonly bands: readonly Band[];
  /** Years whose values are written at their bars, besides the last one. */
  readonly labels: readonly number[];
}

function toText({ x, y, anchor, side }: Place): Pick<TextMark, 'x' | 'y' | 'anchor' | 'shift'> {
  return { x, y, anchor, shift: baselineShift[side] };
}

/** The name and the value of the balance beside the last point of its line. */
function layoutEnd({ runs, plot, endLines, fontSize }: BalanceLayout): readonly TextMark[] {
  const last = runs.at(-1)?.at(-1);
  if (last === undefined) return [];
  const lead = fontSize * 1.15;
  const half = (lead * (endLines.length - 1)) / 2;
  const middle = Math.min(plot.bottom - half, Math.max(plot.top + half, last.y));
  return endLines.map((text, row) => ({
    as: 'text',
    class: 'chart-name',
    tone: 'ink',
    x: roundCoordinate(plot.right + fontSize * 0.6),
    y: roundCoordinate(middle - half + row * lead),
    shift: baselineShift.middle,
    text,
  }));
}

function boxOfText({ text, x, y }: TextMark, { fontSize }: BalanceLayout): Box {
  return boxOf(text, { x, y, anchor: 'start', side: 'middle' }, fontSize);
}

/** What no label may cover besides bars: the texts of both axes, and the points of the balance. */
function listObstacles({ grid, plot, yearTicks, height, runs, fontSize }: BalanceLayout): readonly Box[] {
  const reach = fontSize * 0.35;
  return [
    ...grid.map(({ y, text }) =>
      boxOf(text, { x: plot.left - fontSize * 0.5, y, anchor: 'end', side: 'middle' }, fontSize),
    ),
    ...yearTicks.map(({ year, x }) =>
      boxOf(String(year), { x, y: height - fontSize * 0.35, anchor: 'middle', side: 'above' }, fontSize),
    ),
    ...runs
      .flat()
      .map(({ x, y }) => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })),
  ];
}

function listStretches({ runs }: BalanceLayout): readonly Stretch[] {
  return runs.flatMap((run) => run.slice(1).map((to, index): Stretch => [run[index] ?? to, to]));
}

/** Values at the ends of bars: those of the last year first, then the greater before the lesser. */
function wishValues(layout: BalanceLayout, labels: readonly number[]): readonly Wish[] {
  const last = Math.max(...layout.bars.map(({ point }) => point.year));
  return layout.bars
    .filter(({ point: { year, value } }) => value > 0 && (year === last || labels.includes(year)))
    .toSorted((one, other) => other.point.year - one.point.year || other.point.value - one.point.value)
    .map((bar) => ({
      class: 'chart-value',
      text: formatValue(bar.point.value, 'usd-billion', bar.point.mark),
      places: listValuePlaces(bar, layout.fontSize),
      own: { x: (bar.left + bar.right) / 2, y: bar.flow === 'exports' ? bar.top : bar.bottom },
    }));
}

/** At the bar’s end, in the middle or flush with a side; then farther off. */
function listValuePlaces({ left, right, top, bottom, flow }: Bar, fontSize: number): readonly Place[] {
  return [0.3, 1.1, 1.9, 2.7, 3.6, 4.6].flatMap((away): Place[] => {
    const y = flow === 'exports' ? top - away * fontSize : bottom + away * fontSize;
    const side = flow === 'exports' ? 'above' : 'below';
    return [
      { x: (left + right) / 2, y, anchor: 'middle', side },
      { x: right, y, anchor: 'end', side },
      { x: left, y, anchor: 'start', side },
    ];
  });
}

/** Upright, from the text to the end of its bar; none where the two stand together. */
function leaderTo({ top, bottom }: Box, { x, y }: Spot, fontSize: number): Stretch | undefined {
  const edge = bottom < y ? bottom : top;
  if (Math.abs(edge - y) < fontSize * 0.6) return undefined;
  const toward = Math.sign(y - edge) * fontSize * 0.12;
  return [
    { x, y: edge + toward },
    { x, y: y - toward },
  ];
}

/** In the middle of a shaded stretch, where bars beside it leave room for the text, else under or over it. */
function wishGap({ kind, left, right, top, bottom }: Band, { fontSize, zero }: BalanceLayout): Wish {
  const rows = Math.floor((bottom - top) / fontSize);
  const heights = Array.from({ length: rows }, (_, row) => top + (row + 0.5) * fontSize);
  const middle = Math.min(bottom, zero) / 2 + top / 2;
  const near = heights.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  const x = (left + right) / 2;
  return {
    class: 'chart-note',
    text: gapLabels[kind],
    places: [
      ...near.map((y): Place => ({ x, y, anchor: 'middle', side: 'middle' })),
      { x, y: bottom + fontSize * 0.3, anchor: 'middle', side: 'below' },
      { x, y: top - fontSize * 0.3, anchor: 'middle', side: 'above' },
    ],
  };
}

function wishNames(
  { tone, exports, imports }: ShownBalance,
  layout: BalanceLayout,
  bands: readonly Band[],
): readonly Wish[] {
  return ([exports, imports] as const)
    .map((line, index) => ({ line, flow: index === 0 ? ('exports' as const) : ('imports' as const) }))
    .filter(({ line }) => line.points.length > 0)
    .map(({ line: { name: text }, flow }) => ({
      class: 'chart-name',
      text,
      tone,
      places: listNamePlaces({ text, flow }, layout, bands),
    }));
}
