/** Bars one under the other, for periods and values that are too long to stand over and under columns. */
import type { Drawing, Mark, Reading, TextMark } from '../shared/drawing.ts';
import { baselineShift } from '../shared/labels.ts';
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import { markFigure } from './column-marks.ts';
import type { FigureGroup, GroupFigure } from './figure-groups.ts';
import { wrapText } from './wrap-text.ts';

interface Frame {
  readonly fontSize: number;
  readonly left: number;
  readonly scale: number;
  readonly rowHeight: number;
}

/** Rows in groups, each group under its head. */
export function drawLying(groups: readonly FigureGroup[], notes: readonly string[], size: Layout): Drawing {
  const { width, fontSize } = size;
  const frame = layoutFrame(groups, size);
  const marks: Mark[] = [];
  const readings: Reading[] = [];
  let y = 0;
  for (const { name, figures } of groups) {
    for (const text of groups.length < 2 ? [] : (wrapText(name, width, fontSize) ?? [name])) {
      const tone = figures[0]?.figure.tone;
      marks.push({ as: 'text', class: 'chart-name', tone, x: 0, y: roundCoordinate(y + fontSize), text });
      y += fontSize * 1.35;
    }
    const start = y;
    for (const one of figures) {
      const drawn = drawRow(one, y, { ...frame, row: readings.length });
      marks.push(...drawn.marks);
      readings.push(drawn.reading);
      y += frame.rowHeight;
    }
    const d = `M${frame.left},${roundCoordinate(start)}V${roundCoordinate(y)}`;
    marks.push({ as: 'path', class: 'chart-zero', d });
    y += fontSize * 0.8;
  }
  const texts = notes.map((text, index): TextMark => {
    const at = roundCoordinate(y + fontSize * (0.8 + 1.4 * index));
    return { as: 'text', class: 'chart-tick', x: 0, y: at, text };
  });
  const height = Math.ceil(y + fontSize * (notes.length === 0 ? 0 : 1.4 * notes.length));
  return { width, height, marks: [...marks, ...texts], readings };
}

/** Bars are as long as the longest of their values allows. */
function layoutFrame(groups: readonly FigureGroup[], { name, width, height, fontSize }: Layout): Frame {
  const figures = groups.flatMap((group) => group.figures);
  const periods = figures.map(({ figure: { at } }) => textWidth(at, fontSize));
  const left = roundCoordinate(Math.max(...periods) + fontSize * 0.6);
  const scales = figures
    .filter(({ value }) => value > 0)
    .map(({ value, text }) => (width - left - textWidth(text, fontSize) - fontSize * 0.6) / value);
  // A picture has one height: rows move together where there are many.
  const heads = fontSize * (2.2 * groups.length + 2);
  const rowHeight =
    name === 'picture'
      ? Math.max(fontSize * 1.05, Math.min(fontSize * 1.7, (height - heads) / figures.length))
      : fontSize * 1.6;
  return { fontSize, left, rowHeight, scale: scales.length === 0 ? 0 : Math.min(...scales) };
}

function drawRow(
  one: GroupFigure,
  y: number,
  { fontSize, left, scale, rowHeight, row }: Frame & { readonly row: number },
): { readonly marks: readonly Mark[]; readonly reading: Reading } {
  const middle = roundCoordinate(y + rowHeight / 2);
  const half = Math.min(fontSize * 0.55, rowHeight * 0.42);
  const end = roundCoordinate(left + one.value * scale);
  const text = { as: 'text', y: middle, shift: baselineShift.middle } as const;
  return {
    marks: [
      {
        ...text,
        class: 'chart-tick',
        x: roundCoordinate(left - fontSize * 0.5),
        anchor: 'end',
        text: one.figure.at,
      },
      markFigure(one.figure, { left, right: end, top: middle - half, bottom: middle + half }),
      { ...text, class: 'chart-value', x: roundCoordinate(end + fontSize * 0.45), text: one.text },
    ],
    reading: { x: end, y: middle, row, cell: one.figure },
  };
}
