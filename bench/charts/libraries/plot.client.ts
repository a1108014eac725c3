import { dot, lineY, type Markish, plot, text } from '@observablehq/plot';
import type { DataLine } from '../chart-data.ts';
import { findChartPlace } from './chart-place.ts';

const { box, width, height, data } = findChartPlace();

box.append(
  plot({
    width,
    height,
    marginTop: 38,
    marginRight: 34,
    marginBottom: 24,
    marginLeft: 16,
    style: 'overflow:visible;font-size:12px',
    x: { ticks: [...data.ticks], tickFormat: 'd', tickSize: 0, label: null },
    y: { axis: 'right', ticks: 3, tickSize: 0, grid: true, label: null, zero: true },
    marks: data.lines.flatMap(markLine),
  }),
);

/** A line with the dots and labels of the points that are named. */
function markLine({ name, nameYear, color, isDashed, side, points }: DataLine): Markish[] {
  const named = points.filter(({ label }) => label !== undefined);
  const at = { x: 'year', y: 'value' };
  const dashes = isDashed ? { strokeDasharray: '4 3', strokeLinecap: 'butt' as const } : {};
  return [
    lineY(points, { ...at, z: 'run', stroke: color, strokeWidth: 2.5, ...dashes }),
    dot(named, { ...at, r: 4, fill: color }),
    text(named, { ...at, text: 'label', dy: side * 14, fontWeight: 600 }),
    text(
      named.filter(({ year }) => year === nameYear),
      {
        ...at,
        text: () => name,
        dy: side * 30,
        textAnchor: side === -1 ? 'end' : 'middle',
        fill: color,
        fontWeight: 600,
      },
    ),
  ];
}
