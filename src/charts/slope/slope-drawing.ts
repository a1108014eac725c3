import type { Drawing, Mark, NoDrawing } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import { markPoint } from '../shared/point-marks.ts';
import { roundCoordinate } from '../shared/scales.ts';
import type { ChartState } from '../state/chart-state.ts';
import { twoYearsNeeded } from '../words/paired-words.ts';
import { emptyPeriod, logScaleNote } from '../words/series-words.ts';
import { layoutSlopes, type SlopeEnd, type SlopeLayout } from './slope-layout.ts';
import { cellOf, type Slopes } from './slope-rows.ts';

/** Lines from one year to another, each with its name and value at its ends. */
export function drawSlopes(
  slopes: Slopes | undefined,
  { scale, from, to }: Pick<ChartState, 'scale' | 'from' | 'to'>,
  size: Layout,
): Drawing | NoDrawing {
  if (slopes === undefined || slopes.rows.length === 0) return { empty: emptyPeriod(from, to) };
  if (slopes.years[0] >= slopes.years[1]) return { empty: twoYearsNeeded };
  const layout = layoutSlopes(slopes, scale, size);
  return {
    width: size.width,
    height: layout.height,
    marks: [
      ...drawColumns(layout, slopes.years, size),
      ...(scale === 'log' ? [noteScale(layout, size)] : []),
      ...drawLines(slopes, layout),
      ...layout.ends.flatMap((end) => drawEnd(end, size)),
      ...noteMissing(slopes, layout, size),
    ],
    readings: layout.ends.map(({ row, index, point, x, y }) => ({
      x,
      y,
      row: index,
      cell: cellOf(row, point, point.year),
    })),
  };
}

function drawColumns(
  { left, right, top, bottom, y, ends }: SlopeLayout,
  years: Slopes['years'],
  { fontSize }: Layout,
): readonly Mark[] {
  const sides = [left, right];
  const down = sides.map((x) => `M${x},${top}V${bottom}`).join('');
  const zero = roundCoordinate(y(0));
  const hasNegative = ends.some(({ point }) => point.value < 0);
  return [
    { as: 'path', class: 'chart-grid', d: down },
    ...(hasNegative ? [{ as: 'path', class: 'chart-zero', d: `M${left},${zero}H${right}` } as const] : []),
    ...sides.map((x, index): Mark => ({
      as: 'text',
      class: 'chart-head',
      x,
      y: roundCoordinate(fontSize),
      anchor: 'middle',
      text: String(years[index]),
    })),
  ];
}

/** Under the lines, which rise as a rule. */
function noteScale({ left, right, bottom }: SlopeLayout, { fontSize }: Layout): Mark {
  return {
    as: 'text',
    class: 'chart-note',
    x: roundCoordinate((left + right) / 2),
    y: roundCoordinate(bottom + fontSize * 1.4),
    anchor: 'middle',
    text: logScaleNote,
  };
}

function drawLines({ rows }: Slopes, { ends }: SlopeLayout): readonly Mark[] {
  return rows.flatMap(({ tone, dash, isJoined }, index): readonly Mark[] => {
    const [from, to] = ends.filter((end) => end.index === index);
    if (!isJoined || from === undefined || to === undefined) return [];
    const d = `M${from.x},${from.y}L${to.x},${to.y}`;
    return [
      { as: 'path', class: dash === 'dashed' ? 'chart-line chart-line-dashed' : 'chart-line', tone, d },
    ];
  });
}

/** A point with its label, and a leader where the labels beside it have pushed it away. */
function drawEnd(
  { row, point, side, x, y, labelX, labelAt, text }: SlopeEnd,
  { fontSize }: Layout,
): readonly Mark[] {
  const isMoved = Math.abs(labelAt - y) > fontSize * 0.4;
  const outwards = side === 'left' ? -1 : 1;
  const start = roundCoordinate(x + outwards * fontSize * 0.3);
  const end = roundCoordinate(labelX - outwards * fontSize * 0.15);
  const leader: Mark = {
    as: 'path',
    class: 'chart-leader',
    tone: row.tone,
    d: `M${start},${y}L${end},${labelAt}`,
  };
  return [
    ...(isMoved ? [leader] : []),
    ...markPoint({ x, y }, { tone: row.tone, mark: point.mark }),
    {
      as: 'text',
      class: 'chart-name',
      tone: row.tone,
      x: labelX,
      y: labelAt,
      anchor: side === 'left' ? 'end' : 'start',
      shift: 0.33,
      text,
    },
  ];
}

/** Countries without one of the two years, under the chart. */
function noteMissing({ missing }: Slopes, { height }: SlopeLayout, { fontSize }: Layout): readonly Mark[] {
  return missing.map((text, index) => ({
    as: 'text',
    class: 'chart-note',
    x: 0,
    y: roundCoordinate(height - fontSize * (0.35 + 1.45 * (missing.length - 1 - index))),
    text,
  }));
}
