import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
import type { DataLine, DataPoint } from '../chart-data.ts';
import { findChartPlace } from './chart-place.ts';

const { box, data } = findChartPlace();

/** Chart.js writes no labels beside points, and names lines in a legend only. */
const directLabels: Plugin<'line'> = {
  id: 'direct-labels',
  afterDatasetsDraw({ ctx, scales: { x, y } }) {
    if (x === undefined || y === undefined) return;
    ctx.font = '600 12px sans-serif';
    ctx.textBaseline = 'middle';
    for (const { name, nameYear, color, side, points } of data.lines) {
      const write = (words: string, { year, value }: DataPoint, distance: number): void => {
        ctx.fillText(words, x.getPixelForValue(year), y.getPixelForValue(value) + side * distance);
      };
      ctx.fillStyle = '#1d1b18';
      ctx.textAlign = 'center';
      for (const point of points) if (point.label !== undefined) write(point.label, point, 14);
      ctx.fillStyle = color;
      ctx.textAlign = side === -1 ? 'right' : 'center';
      for (const point of points) if (point.year === nameYear) write(name, point, 30);
    }
  },
};

const canvas = document.createElement('canvas');
box.append(canvas);
Chart.register(LineController, LineElement, PointElement, LinearScale);
new Chart(canvas, {
  type: 'line',
  data: { datasets: data.lines.flatMap(listDatasets) },
  plugins: [directLabels],
  options: {
    // Otherwise the lines would grow for a second.
    animation: false,
    maintainAspectRatio: false,
    layout: { padding: { top: 38, left: 16 } },
    scales: {
      x: {
        type: 'linear',
        min: data.ticks.at(0) ?? 0,
        max: data.ticks.at(-1) ?? 0,
        grid: { display: false },
        border: { display: false },
        afterBuildTicks: (axis) => {
          axis.ticks = data.ticks.map((value) => ({ value }));
        },
        ticks: { callback: String, autoSkip: false, maxRotation: 0 },
      },
      y: {
        position: 'right',
        beginAtZero: true,
        max: Math.max(...data.lines.flatMap(({ points }) => points.map(({ value }) => value))),
        border: { display: false },
        ticks: { maxTicksLimit: 4, includeBounds: false },
      },
    },
  },
});

/** Each run of a line is a dataset, so that nothing joins it to the next. */
function listDatasets({
  color,
  isDashed,
  points,
}: DataLine): ChartDataset<'line', { x: number; y: number }[]>[] {
  return [...new Set(points.map(({ run }) => run))].map((run) => {
    const own = points.filter((point) => point.run === run);
    return {
      data: own.map(({ year, value }) => ({ x: year, y: value })),
      borderColor: color,
      backgroundColor: color,
      borderWidth: 2.5,
      borderDash: isDashed ? [4, 3] : [],
      clip: false,
      pointRadius: own.map(({ label }) => (label === undefined ? 0 : 4)),
    };
  });
}
