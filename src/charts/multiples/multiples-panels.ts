import type { Drawing, Mark, NoDrawing, Reading } from '../shared/drawing.ts';
import { drawPlot, type LabelPlot, listDrawable } from '../line/line-plot.ts';
import { listReadings, markKey, markLines } from '../line/line-drawing.ts';
import { endRoomOf } from '../line/line-ends.ts';
import { countKeyRows, type KeyLine, layoutKey } from '../line/line-key.ts';
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate, type ScaleKind } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import { layoutPlot, layoutValueAxis } from '../line/line-layout.ts';
import type { ShownSeries } from '../state/shown-series.ts';
import { emptyChart, logScaleNote, nameOfPartner, reporterKey } from '../words/series-words.ts';
import { layoutPanels, type Panel } from './multiples-layout.ts';

export interface PanelOptions {
  readonly size: Layout;
  readonly scale: ScaleKind;
}

/** A small line chart for each partner, with one line or one for each reporter; all on one scale. */
export function drawPanels(
  given: readonly ShownSeries[],
  options: PanelOptions,
  label: LabelPlot,
): Drawing | NoDrawing {
  const series = listDrawable(given, options.scale);
  const partners = [...new Set(series.map(({ partner }) => partner))];
  if (partners.length === 0) return { empty: emptyChart };
  const { size, scale } = options;
  const { fontSize } = size;
  const axis = layoutValueAxis(series, scale, { count: 3, fontSize });
  const header = drawHeader(series, options);
  const { panels, height } = layoutPanels({
    count: partners.length,
    size,
    tickRoom: axis.room,
    endRoom: endRoomOf(series, fontSize, 'values'),
    keyRows: header.rows,
  });
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  const marks: Mark[] = [...header.marks];
  const readings: Reading[] = [];
  for (const [index, partner] of partners.entries()) {
    const panel = panels[index];
    if (panel === undefined) continue;
    const own = series.filter((one) => one.partner === partner);
    const { plot, bounds } = panel;
    const tickSpot = panel.isFirstOfRow
      ? ({ x: plot.left - fontSize * 0.6, anchor: 'end' } as const)
      : undefined;
    const layout = layoutPlot(own, { plot, bounds, fontSize, axis, tickSpot, years });
    const geometry = drawPlot(layout, { years: [], scale }, label);
    const lines = markLines(geometry);
    marks.push(headOf(partner, panel), ...lines);
    readings.push(...listReadings(geometry.series, readings.length === 0 ? 0 : lastRow(readings) + 1));
  }
  return { width: size.width, height, marks, readings };
}

function lastRow(readings: readonly Reading[]): number {
  return Math.max(...readings.map(({ row }) => row));
}

function headOf(partner: ShownSeries['partner'], { plot, headAt }: Panel): Mark {
  return {
    as: 'text',
    class: 'chart-name',
    tone: partner,
    x: plot.left,
    y: headAt,
    text: nameOfPartner(partner),
  };
}

/** Above all panels: whose figures are solid and whose dashed, where there are both, and that a scale is logarithmic. */
function drawHeader(
  series: readonly ShownSeries[],
  { size, scale }: PanelOptions,
): { readonly marks: readonly Mark[]; readonly rows: number } {
  const hasBoth = new Set(series.map(({ reporter }) => reporter)).size > 1;
  const lines: readonly KeyLine[] = [
    { name: reporterKey.china, tone: 'muted', dash: 'solid' },
    { name: reporterKey.partner, tone: 'muted', dash: 'dashed' },
  ];
  const key = layoutKey(hasBoth ? lines : [], size);
  const rows = countKeyRows(key);
  if (scale === 'linear') return { marks: markKey(key), rows };
  const { width, fontSize } = size;
  const last = key.at(-1);
  const end = last === undefined ? 0 : last.x + textWidth(last.text, fontSize) + fontSize;
  const row = end + textWidth(logScaleNote, fontSize) <= width ? Math.max(0, rows - 1) : rows;
  const y = roundCoordinate(fontSize * (0.7 + 1.4 * row));
  const note: Mark = {
    as: 'text',
    class: 'chart-note',
    x: width,
    y,
    anchor: 'end',
    shift: 0.33,
    text: logScaleNote,
  };
  return { marks: [...markKey(key), note], rows: row + 1 };
}
