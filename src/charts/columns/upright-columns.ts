/** Columns side by side, each with its value above and its period below. */
import type { Drawing, Mark, Reading, TextMark } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import { markFigure } from './column-marks.ts';
import type { FigureGroup, GroupFigure } from './figure-groups.ts';
import { wrapText } from './wrap-text.ts';

/** Room between groups, in columns. */
const between = 0.5;
const lead = 1.2;

interface Slots {
  readonly size: Layout;
  /** The room of one column. */
  readonly slot: number;
  /** Lines of the heads, a list for each group; no lines where there is one group. */
  readonly heads: readonly (readonly string[])[];
  readonly periods: ReadonlyMap<GroupFigure, readonly string[]>;
}

/** Undefined where the texts do not fit over and under their columns. */
export function drawUpright(
  groups: readonly FigureGroup[],
  notes: readonly string[],
  size: Layout,
): Drawing | undefined {
  const slots = layoutSlots(groups, size);
  if (slots === undefined) return undefined;
  const { fontSize, height } = size;
  const headRows = Math.max(0, ...slots.heads.map((lines) => lines.length));
  const periodRows = Math.max(...[...slots.periods.values()].map((lines) => lines.length));
  const top = fontSize * (lead * headRows + 1.8);
  const noteRoom = fontSize * 1.5 * notes.length;
  const zero = roundCoordinate(height - fontSize * (lead * periodRows + 0.5) - noteRoom);
  const greatest = Math.max(...groups.flatMap(({ figures }) => figures.map(({ value }) => value)));
  const plot = { top, zero, scale: greatest > 0 ? (zero - top) / greatest : 0 };
  const marks: Mark[] = [];
  const readings: Reading[] = [];
  let x = 0;
  for (const [index, { figures }] of groups.entries()) {
    const width = slots.slot * figures.length;
    marks.push(...markHead(slots.heads[index] ?? [], x, { tone: figures[0]?.figure.tone, fontSize }));
    for (const [rank, one] of figures.entries()) {
      const drawn = drawColumn(one, x + slots.slot * (rank + 0.5), { ...slots, ...plot });
      marks.push(...drawn.marks);
      readings.push(drawn.reading);
    }
    const d = `M${roundCoordinate(x)},${zero}h${roundCoordinate(width)}`;
    marks.push({ as: 'path', class: 'chart-zero', d });
    x += width + slots.slot * between;
  }
  const first = height - fontSize * (1.5 * (notes.length - 1) + 0.4);
  const texts = notes.map((text, index): TextMark => {
    const y = roundCoordinate(first + index * fontSize * 1.5);
    return { as: 'text', class: 'chart-tick', x: 0, y, text };
  });
  return { width: size.width, height, marks: [...marks, ...texts], readings };
}

function layoutSlots(groups: readonly FigureGroup[], size: Layout): Slots | undefined {
  const { width, fontSize } = size;
  const figures = groups.flatMap((group) => group.figures);
  const count = figures.length + between * (groups.length - 1);
  const slot = Math.min(width / count, fontSize * 9);
  const room = slot - fontSize * 0.3;
  const periods = new Map<GroupFigure, readonly string[]>();
  for (const one of figures) {
    const lines = wrapText(one.figure.at, room, fontSize);
    if (lines === undefined || textWidth(one.text, fontSize) > room) return undefined;
    periods.set(one, lines);
  }
  if (groups.length < 2) return { size, slot, heads: [], periods };
  const heads = groups.map(({ name, figures: own }, index) => {
    const isLast = index === groups.length - 1;
    return wrapText(name, slot * (own.length + (isLast ? 0 : between)) - fontSize * 0.4, fontSize);
  });
  const known = heads.filter((lines) => lines !== undefined);
  const isTall = known.some((lines) => lines.length > 3);
  return known.length < heads.length || isTall ? undefined : { size, slot, heads: known, periods };
}

function markHead(
  lines: readonly string[],
  x: number,
  { tone, fontSize }: { readonly tone: TextMark['tone']; readonly fontSize: number },
): readonly TextMark[] {
  return lines.map((text, row) => ({
    as: 'text',
    class: 'chart-name',
    tone,
    x: roundCoordinate(x),
    y: roundCoordinate(fontSize * (0.9 + lead * row)),
    text,
  }));
}

function drawColumn(
  one: GroupFigure,
  middle: number,
  {
    size: { fontSize },
    slot,
    zero,
    scale,
    periods,
  }: Slots & { readonly zero: number; readonly scale: number },
): { readonly marks: readonly Mark[]; readonly reading: Reading } {
  const x = roundCoordinate(middle);
  const top = roundCoordinate(zero - one.value * scale);
  const half = Math.min(slot * 0.36, fontSize * 2.4);
  const lines = periods.get(one) ?? [];
  const text = { as: 'text', x, anchor: 'middle' } as const;
  return {
    marks: [
      markFigure(one.figure, { left: x - half, right: x + half, top, bottom: zero }),
      { ...text, class: 'chart-value', y: roundCoordinate(top - fontSize * 0.4), text: one.text },
      ...lines.map((line, row): TextMark => {
        const y = roundCoordinate(zero + fontSize * (1.2 + lead * row));
        return { ...text, class: 'chart-tick', y, text: line };
      }),
    ],
    reading: { x, y: top, row: 0, cell: one.figure },
  };
}
