import type { Drawing, Mark, Reading, RectMark, TextClass } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { barsHead } from '../words/bars-words.ts';
import { cellsOfRow, type ShownBars } from './bar-rows.ts';
import { type BarsLayout, layoutBars, type PlacedBar, type PlacedText } from './bars-layout.ts';

/** Bars from zero, the greatest first, each with its value and its change on the year before. */
export function drawBars(shown: ShownBars, size: Layout): Drawing {
  const layout = layoutBars(shown, size);
  const { year, flow, measure } = shown;
  const head = flow === 'balance' ? String(year) : barsHead(year, year - 1, measure);
  return {
    width: layout.width,
    height: layout.height,
    marks: [
      { as: 'text', class: 'chart-tick', x: 0, y: roundCoordinate(layout.fontSize), text: head },
      ...layout.bars.flatMap((bar) => markBar(bar)),
      markZero(layout, size.name),
      ...layout.bars.flatMap(({ row: { partner }, name, value, change }) => [
        { ...markText('chart-name', name), tone: partner },
        ...(value === undefined ? [] : [markText('chart-value', value)]),
        ...(change === undefined ? [] : [markText('chart-tick', change)]),
      ]),
    ],
    readings: layout.bars.flatMap((bar, index) => readBar(bar, index, shown)),
  };
}

/** Outlines stay inside the room of their bar. */
const inset = 1;

function markBar({ row: { partner, point }, x, y, width, height }: PlacedBar): readonly RectMark[] {
  if (point === undefined) return [];
  if (point.mark === 'exact') {
    return [{ as: 'rect', class: 'chart-bar', tone: partner, x, y, width, height }];
  }
  const box = {
    x: x + inset,
    y: y + inset,
    width: Math.max(0.5, width - 2 * inset),
    height: height - 2 * inset,
  };
  return [{ as: 'rect', class: 'chart-bar chart-bar-hollow', tone: partner, ...box }];
}

/** One line through all bars, or on phones, where words stand between them, a piece at each. */
function markZero({ zero, bars, fontSize }: BarsLayout, name: Layout['name']): Mark {
  const over = fontSize * 0.2;
  const piece = (top: number, bottom: number): string =>
    `M${zero},${roundCoordinate(top - over)}V${roundCoordinate(bottom + over)}`;
  const drawn = name === 'narrow' ? bars.filter(({ row }) => row.point !== undefined) : bars;
  const first = drawn[0];
  const last = drawn.at(-1);
  const d =
    name === 'narrow' || first === undefined || last === undefined
      ? drawn.map(({ y, height }) => piece(y, y + height)).join('')
      : piece(first.y, last.y + last.height);
  return { as: 'path', class: 'chart-zero', d };
}

function markText(name: TextClass, { text, x, y }: PlacedText): Extract<Mark, { as: 'text' }> {
  return { as: 'text', class: name, x, y, text };
}

function readBar(
  { row, end, y, height, change }: PlacedBar,
  index: number,
  shown: ShownBars,
): readonly Reading[] {
  const cells = cellsOfRow(row, shown);
  const middle = roundCoordinate(y + height / 2);
  return [
    ...(row.point === undefined ? [] : [{ x: end, y: middle, row: index, cell: cells.now }]),
    ...(row.change === undefined || change === undefined || cells.change === undefined
      ? []
      : [{ x: change.x, y: change.y, row: index, cell: cells.change }]),
  ];
}
