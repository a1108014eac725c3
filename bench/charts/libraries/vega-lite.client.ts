import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { DataLine } from '../chart-data.ts';
import { findChartPlace } from './chart-place.ts';

type Layers = Extract<TopLevelSpec, { layer: unknown }>['layer'];

const { box, width, height, data } = findChartPlace();

const spec: TopLevelSpec = {
  width,
  height,
  autosize: { type: 'fit', contains: 'padding' },
  padding: 4,
  background: 'transparent',
  config: { view: { stroke: null }, axis: { domain: false, ticks: false, labelFontSize: 12 } },
  layer: data.lines.flatMap(layLine),
};

await new View(parse(compile(spec).spec), { container: box, renderer: 'svg' }).runAsync();

/** A line with the dots and labels of the points that are named. */
function layLine({ name, nameYear, color, isDashed, side, points }: DataLine): Layers {
  const values = [...data.ticks];
  const encoding = {
    x: {
      field: 'year',
      type: 'quantitative',
      scale: { zero: false, nice: false },
      axis: { values, format: 'd', grid: false, labelFlush: false, title: null },
    },
    y: {
      field: 'value',
      type: 'quantitative',
      scale: { nice: false },
      axis: { orient: 'right', tickCount: 3, title: null },
    },
  } as const;
  const detail = { field: 'run', type: 'nominal' } as const;
  const named = points.filter(({ label }) => label !== undefined);
  const written = { type: 'text', fontSize: 12, fontWeight: 600 } as const;
  return [
    {
      data: { values: [...points] },
      mark: { type: 'line', color, strokeWidth: 2.5, strokeDash: isDashed ? [4, 3] : [1, 0] },
      encoding: { ...encoding, detail },
    },
    {
      data: { values: named },
      mark: { type: 'point', filled: true, color, opacity: 1, size: 50 },
      encoding,
    },
    {
      data: { values: named },
      mark: { ...written, dy: side * 14 },
      encoding: { ...encoding, text: { field: 'label' } },
    },
    {
      data: { values: named.filter(({ year }) => year === nameYear) },
      mark: { ...written, dy: side * 30, align: side === -1 ? 'right' : 'center', color },
      encoding: { ...encoding, text: { value: name } },
    },
  ];
}
