import type { Drawing, Mark, PathMark, Reading, TextClass } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import { markPoint } from '../shared/point-marks.ts';
import { type ShownSeries, toCell } from '../state/shown-series.ts';
import type { KeyEntry } from './line-key.ts';
import type { PlacedSeries } from './line-layout.ts';
import type { DrawnLabel, LineGeometry } from './line-plot.ts';

/** A line chart as marks and readings. */
export function toDrawing(
  geometry: LineGeometry,
  { width, height }: Pick<Layout, 'width' | 'height'>,
): Drawing {
  return { width, height, marks: markLines(geometry), readings: listReadings(geometry.series) };
}

const labelClasses: Record<DrawnLabel['kind'], TextClass> = {
  value: 'chart-value',
  series: 'chart-name',
  gap: 'chart-note',
  scale: 'chart-note',
};

/** The marks of a plot with its axes, in the order in which they are painted. */
export function markLines(geometry: LineGeometry): readonly Mark[] {
  const { bands, grid, zero, yTicks, xTicks, key, lines, points, labels, leaders } = geometry;
  return [
    ...bands.map(({ kind, ...band }): Mark => ({
      as: 'rect',
      class: kind === 'basis' ? 'chart-break' : 'chart-gap',
      ...band,
    })),
    { as: 'path', class: 'chart-grid', d: grid },
    ...(zero === undefined ? [] : [{ as: 'path', class: 'chart-zero', d: zero } as const]),
    ...yTicks.map((tick): Mark => ({ as: 'text', class: 'chart-tick', ...tick, shift: 0.33 })),
    ...xTicks.map((tick): Mark => ({ as: 'text', class: 'chart-tick', ...tick })),
    ...markKey(key),
    ...leaders.map(({ path, tone }): Mark => ({ as: 'path', class: 'chart-leader', tone, d: path })),
    ...lines
      .filter(({ paths }) => paths.length > 0)
      .map(({ paths, ...look }) => linePath(look, paths.join(''))),
    ...points.flatMap((point) => markPoint(point, point)),
    ...labels.map(markLabel),
  ];
}

/** A key’s samples with their names. */
export function markKey(key: readonly KeyEntry[]): readonly Mark[] {
  return key.flatMap(({ sample, tone, dash, x, y, text }): readonly Mark[] => [
    linePath({ tone, dash }, sample),
    { as: 'text', class: 'chart-name', tone, x, y, shift: 0.33, text },
  ]);
}

function markLabel({ kind, tone, x, y, shift, anchor, text }: DrawnLabel): Mark {
  return {
    as: 'text',
    class: labelClasses[kind],
    tone: kind === 'series' ? tone : undefined,
    x,
    y,
    shift,
    anchor,
    text,
  };
}

function linePath({ tone, dash }: Pick<ShownSeries, 'tone' | 'dash'>, d: string): PathMark {
  return { as: 'path', class: dash === 'dashed' ? 'chart-line chart-line-dashed' : 'chart-line', tone, d };
}

/** Every point of some lines, a row each. @param firstRow the number of the first row */
export function listReadings(series: readonly PlacedSeries[], firstRow = 0): readonly Reading[] {
  return series.flatMap((one, row) =>
    one.points.map((point) => ({ x: point.x, y: point.y, row: firstRow + row, cell: toCell(one, point) })),
  );
}
