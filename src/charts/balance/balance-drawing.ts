import type { Mark as Exactness } from '#src/trade/observation.ts';
import type { Drawing, Mark, NoDrawing, Reading, RectClass, Tone } from '../shared/drawing.ts';
import { baselineShift } from '../shared/labels.ts';
import type { Layout } from '../shared/layout.ts';
import { markPoint } from '../shared/point-marks.ts';
import { pathThrough, roundCoordinate } from '../shared/scales.ts';
import { toCell } from '../state/shown-series.ts';
import { layoutBalanceLabels } from './balance-labels.ts';
import {
  type BalanceLayout,
  type BalancePoint,
  type Band,
  type Bar,
  layoutBalance,
  listBands,
} from './balance-layout.ts';
import type { ShownBalance } from './shown-balance.ts';

/** Exports as bars above a line of zero, imports below it, and their balance as a line over both. */
export function drawBalance(
  shown: ShownBalance,
  size: Layout,
  labels: readonly number[],
): Drawing | NoDrawing {
  const layout = layoutBalance(shown, size);
  const bands = listBands(shown, layout);
  const { texts, leaders } = layoutBalanceLabels(shown, { layout, bands, labels });
  return {
    width: layout.width,
    height: layout.height,
    marks: [
      ...bands.map(markBand),
      ...markAxes(layout),
      ...layout.bars.map((bar) => markBar(bar, shown.tone)),
      markAcross('chart-zero', [layout.zero], layout),
      ...markBalance(layout, labels),
      ...leaders.map((leader): Mark => ({
        as: 'path',
        class: 'chart-leader',
        tone: shown.tone,
        d: pathThrough(leader),
      })),
      ...texts,
    ],
    readings: listReadings(shown, layout),
  };
}

function markBand({ kind, left, right, top, bottom }: Band): Mark {
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return { as: 'rect', class: kind === 'basis' ? 'chart-break' : 'chart-gap', ...box };
}

function markAcross(
  name: 'chart-grid' | 'chart-zero',
  heights: readonly number[],
  { plot: { left, right } }: BalanceLayout,
): Mark {
  const d = heights.map((y) => `M${left},${y}H${right}`).join('');
  return { as: 'path', class: name, d };
}

function markAxes(layout: BalanceLayout): readonly Mark[] {
  const { grid, yearTicks, plot, height, fontSize } = layout;
  const tick = { as: 'text', class: 'chart-tick' } as const;
  return [
    markAcross(
      'chart-grid',
      grid.map(({ y }) => y),
      layout,
    ),
    ...grid.map(({ y, text }): Mark => ({
      ...tick,
      ...{ x: roundCoordinate(plot.left - fontSize * 0.5), y, anchor: 'end', text },
      shift: baselineShift.middle,
    })),
    ...yearTicks.map(({ year, x }): Mark => ({
      ...tick,
      ...{ x, y: roundCoordinate(height - fontSize * 0.35), anchor: 'middle', text: String(year) },
    })),
  ];
}

const barClasses: Record<Bar['flow'], Record<Exactness, RectClass>> = {
  exports: {
    exact: 'chart-bar',
    derived: 'chart-bar chart-bar-hollow',
    rounded: 'chart-bar chart-bar-hollow',
  },
  imports: {
    exact: 'chart-bar chart-bar-pale',
    derived: 'chart-bar chart-bar-hollow',
    rounded: 'chart-bar chart-bar-hollow',
  },
};

function markBar({ point: { mark }, flow, left, right, top, bottom }: Bar, tone: Tone): Mark {
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return { as: 'rect', class: barClasses[flow][mark], tone, ...box };
}

/** Points closer together than this, in units, would hide their line. */
const pointRoom = 14;

/** The line, with a point for each year where they have room, and always for those that need one. */
function markBalance({ runs, slot }: BalanceLayout, labels: readonly number[]): readonly Mark[] {
  const lines = runs.filter((run) => run.length > 1).map(pathThrough);
  const isDrawn = (at: BalancePoint, run: readonly BalancePoint[]): boolean =>
    slot >= pointRoom || run.length === 1 || at.mark !== 'exact' || labels.includes(at.point.year);
  const last = runs.at(-1)?.at(-1);
  const d = lines.join('');
  return [
    ...(lines.length === 0
      ? []
      : ([
          { as: 'path', class: 'chart-halo', d },
          { as: 'path', class: 'chart-line', tone: 'ink', d },
        ] as const)),
    ...runs
      .flatMap((run) => run.filter((at) => at === last || isDrawn(at, run)))
      .flatMap((at) => markPoint(at, { tone: 'ink', mark: at.mark })),
  ];
}

function listReadings(
  { exports, imports, balance }: ShownBalance,
  layout: BalanceLayout,
): readonly Reading[] {
  const bars = layout.bars.map(({ point, flow, left, right, top, bottom }): Reading => {
    const isSold = flow === 'exports';
    return {
      x: (left + right) / 2,
      y: isSold ? top : bottom,
      row: isSold ? 0 : 2,
      cell: toCell(isSold ? exports : imports, point),
    };
  });
  const points = layout.runs.flat().map(({ point, x, y }): Reading => ({
    ...{ x, y, row: 1 },
    cell: toCell(balance, point),
  }));
  return [...bars, ...points];
}
