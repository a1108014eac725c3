import type { Drawing, Mark, NoDrawing, PathMark, Reading, TextMark } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import { markPoint } from '../shared/point-marks.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import type { ChartState } from '../state/chart-state.ts';
import type { ShownPoint } from '../state/shown-series.ts';
import { pairedColumns } from '../words/paired-words.ts';
import { emptyPeriod, logScaleNote } from '../words/series-words.ts';
import { formatTick, formatValue } from '../words/value-words.ts';
import { layoutPairs, type PairedLayout, type RowSpot } from './paired-layout.ts';
import { cellsOfPair, type PairedRow } from './paired-rows.ts';

/** Two figures a row, China’s as a dot and the state’s own as a bar, joined by a rule. */
export function drawPairs(
  rows: readonly PairedRow[],
  { scale, flow, year }: Pick<ChartState, 'scale' | 'flow' | 'year'>,
  size: Layout,
): Drawing | NoDrawing {
  const hasFigures = rows.some(({ china, own }) => china !== undefined || own !== undefined);
  if (!hasFigures) return { empty: emptyPeriod(year, year) };
  const layout = layoutPairs(rows, scale, size);
  const spots = layout.rows;
  return {
    width: size.width,
    height: layout.height,
    marks: [
      ...drawAxis(layout, size),
      ...drawKey(layout, flow, size),
      ...rows.flatMap((row, index) => drawRow(row, spots[index], { layout, size })),
    ],
    readings: rows.flatMap((row, index) => listReadings(row, { index, flow }, { layout, size })),
  };
}

interface Frame {
  readonly layout: PairedLayout;
  readonly size: Layout;
}

function drawAxis(
  { x, ticks, rows, top, bottom, height, left, zero, hasColumns }: PairedLayout,
  { fontSize }: Layout,
): readonly Mark[] {
  // Where names stand over their dots, the lines of the axis leave them out.
  const reach = fontSize * 0.9;
  const pieces = hasColumns
    ? [[top, bottom] as const]
    : rows.map(({ dotsAt }) => [dotsAt - reach, dotsAt + reach] as const);
  const down = (value: number): string =>
    pieces
      .map(
        ([from, to]) =>
          `M${String(roundCoordinate(x(value)))},${roundCoordinate(from)}V${roundCoordinate(to)}`,
      )
      .join('');
  const base = roundCoordinate(height - fontSize * 0.35);
  const note: TextMark = { as: 'text', class: 'chart-note', x: left, y: base, text: logScaleNote };
  return [
    { as: 'path', class: 'chart-grid', d: ticks.map(down).join('') },
    ...(zero === undefined ? [note] : [{ as: 'path', class: 'chart-zero', d: down(0) } as const]),
    ...ticks.map((tick): Mark => ({
      as: 'text',
      class: 'chart-tick',
      x: roundCoordinate(x(tick)),
      y: roundCoordinate(bottom + fontSize * 1.3),
      anchor: 'middle',
      text: formatTick(tick, 'usd-billion'),
    })),
  ];
}

/** A sample of both marks with their names, and over the ratios what they are. */
function drawKey(
  { left, hasColumns }: PairedLayout,
  flow: ChartState['flow'],
  { width, fontSize }: Layout,
): readonly Mark[] {
  const y = roundCoordinate(fontSize * 0.8);
  const start = left + fontSize * 0.4;
  const next = start + fontSize * 2 + textWidth(pairedColumns.china, fontSize);
  const name = (x: number, text: string): Mark => ({
    as: 'text',
    class: 'chart-head',
    x: roundCoordinate(x + fontSize * 0.7),
    y,
    shift: 0.33,
    text,
  });
  const head: TextMark = {
    as: 'text',
    class: 'chart-head',
    x: width,
    y,
    anchor: 'end',
    shift: 0.33,
    text: pairedColumns.ratio,
  };
  return [
    ...markPoint({ x: start, y }, { tone: 'muted', mark: 'exact' }),
    name(start, pairedColumns.china),
    markOwn({ x: next, y }, fontSize),
    name(next, pairedColumns.own),
    ...(hasColumns && flow !== 'balance' ? [head] : []),
  ];
}

/** A state’s own figure: an upright bar in ink, which no colour has to tell from the dot. */
function markOwn({ x, y }: { readonly x: number; readonly y: number }, fontSize: number): PathMark {
  const half = roundCoordinate(fontSize * 0.45);
  const d = `M${roundCoordinate(x)},${roundCoordinate(y - half)}v${String(half * 2)}`;
  return { as: 'path', class: 'chart-line', tone: 'ink', d };
}

function drawRow(row: PairedRow, spot: RowSpot | undefined, frame: Frame): readonly Mark[] {
  if (spot === undefined) return [];
  const { partner, china, own, name } = row;
  const { x, hasColumns } = frame.layout;
  const y = spot.dotsAt;
  const shift = hasColumns ? 0.33 : 0;
  const rule = (from: ShownPoint, to: ShownPoint): PathMark => ({
    as: 'path',
    class: 'chart-rule',
    tone: partner,
    d: `M${String(roundCoordinate(x(from.value)))},${y}H${String(roundCoordinate(x(to.value)))}`,
  });
  return [
    { as: 'text', class: 'chart-name', tone: partner, x: 0, y: spot.nameAt, shift, text: name },
    ...(china === undefined || own === undefined ? [] : [rule(china, own)]),
    ...(china === undefined ? [] : markPoint({ x: x(china.value), y }, { tone: partner, mark: china.mark })),
    ...(own === undefined ? [] : [markOwn({ x: x(own.value), y }, frame.size.fontSize)]),
    ...labelValues(row, y, frame),
    ...labelRatio(row, spot, frame),
  ];
}

/** Values on the outer sides of their dots; under them where they would stand on the line of zero. */
function labelValues({ china, own }: PairedRow, y: number, { layout, size }: Frame): readonly Mark[] {
  const { fontSize } = size;
  const away = fontSize * 0.6;
  const label = (point: ShownPoint, anchor: 'start' | 'end'): Mark => {
    const text = formatValue(point.value, 'usd-billion', point.mark);
    const x = layout.x(point.value);
    const beside = anchor === 'start' ? x + away : x - away;
    const look = { as: 'text', class: 'chart-value', shift: 0.33, text } as const;
    return isOnZero({ x: beside, anchor, text }, { layout, size })
      ? { ...look, x: roundCoordinate(x), y: roundCoordinate(y + fontSize * 0.9), anchor: 'middle' }
      : { ...look, x: roundCoordinate(beside), y, anchor };
  };
  const [first, last] = [china, own]
    .flatMap((point) => point ?? [])
    .toSorted((one, other) => one.value - other.value);
  if (first === undefined) return [];
  return last === undefined ? [label(first, 'start')] : [label(first, 'end'), label(last, 'start')];
}

interface Line {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

function edgesOf({ x, anchor, text }: Line, fontSize: number): readonly [left: number, right: number] {
  const width = textWidth(text, fontSize);
  return anchor === 'start' ? [x, x + width] : [x - width, x];
}

function isOnZero(line: Line, { layout: { zero }, size: { fontSize } }: Frame): boolean {
  const [left, right] = edgesOf(line, fontSize);
  return zero !== undefined && left - fontSize * 0.2 < zero && zero < right + fontSize * 0.2;
}

/** The ratio at the right, or why there is none: there on phones, else beside the dot. */
function labelRatio(row: PairedRow, spot: RowSpot, frame: Frame): readonly Mark[] {
  const { ratio, reason } = row;
  const { layout, size } = frame;
  const shift = layout.hasColumns ? 0.33 : 0;
  const atRight = { as: 'text', x: size.width, y: spot.nameAt, anchor: 'end', shift } as const;
  if (ratio !== undefined) {
    return [{ ...atRight, class: 'chart-value', text: formatValue(ratio.value, 'ratio', ratio.mark) }];
  }
  if (reason === undefined) return [];
  if (!layout.hasColumns) return [{ ...atRight, class: 'chart-note', text: reason }];
  const places = listReasonPlaces(row, reason, frame);
  const place = places.find((one) => !isOnZero(one, frame)) ?? places[0];
  if (place === undefined) return [];
  return [{ as: 'text', class: 'chart-note', shift, y: spot.dotsAt, ...place, x: roundCoordinate(place.x) }];
}

/** Before the dot, or after its value, as far as there is room. */
function listReasonPlaces(
  { china, own }: PairedRow,
  text: string,
  { layout, size: { fontSize, width } }: Frame,
): readonly Line[] {
  const dot = china ?? own;
  if (dot === undefined) return [{ x: layout.left, anchor: 'start', text }];
  const x = layout.x(dot.value);
  const value = formatValue(dot.value, 'usd-billion', dot.mark);
  const places: readonly Line[] = [
    { x: x - fontSize * 0.6, anchor: 'end', text },
    { x: x + textWidth(value, fontSize) + fontSize * 1.2, anchor: 'start', text },
    ...(layout.zero === undefined
      ? []
      : [{ x: layout.zero + fontSize * 0.5, anchor: 'start', text } as const]),
  ];
  return places.filter((place) => {
    const [left, right] = edgesOf(place, fontSize);
    return left >= layout.left && right <= width;
  });
}

function listReadings(
  row: PairedRow,
  { index, flow }: { readonly index: number; readonly flow: ChartState['flow'] },
  { layout, size }: Frame,
): readonly Reading[] {
  const spot = layout.rows[index];
  if (spot === undefined) return [];
  const cells = cellsOfPair(row, flow);
  const at = (point: ShownPoint | undefined): number => (point === undefined ? 0 : layout.x(point.value));
  const readings = [
    { x: at(row.china), y: spot.dotsAt, cell: cells.china },
    { x: at(row.own), y: spot.dotsAt, cell: cells.own },
    ...(cells.ratio === undefined
      ? []
      : [{ x: size.width - size.fontSize, y: spot.nameAt, cell: cells.ratio }]),
  ];
  return readings
    .filter(({ cell }) => cell.value !== undefined)
    .map(({ x, ...reading }) => ({ ...reading, x: roundCoordinate(x), row: index }));
}
