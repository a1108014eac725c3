/** Where the panels of small multiples stand: all of one size, on one scale, with the same years. */
import type { Box } from '../shared/labels.ts';
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';

export interface Panel {
  readonly plot: Box;
  /** What its labels must not leave. */
  readonly bounds: Box;
  /** Whether the values of the axis stand beside it. */
  readonly isFirstOfRow: boolean;
  /** The baseline of its head. */
  readonly headAt: number;
}

export interface PanelGrid {
  readonly panels: readonly Panel[];
  readonly height: number;
}

export interface PanelRequest {
  readonly count: number;
  readonly size: Layout;
  /** Room for the values of the axis. */
  readonly tickRoom: number;
  /** Room for the last values of lines, at the right of each plot. */
  readonly endRoom: number;
  /** Rows kept free above all panels. */
  readonly keyRows: number;
}

/** Panels in rows; the drawing grows with its rows, except in a file, whose height is given. */
export function layoutPanels({ count, size, tickRoom, endRoom, keyRows }: PanelRequest): PanelGrid {
  const { width, fontSize } = size;
  const columns = countColumns(count, size);
  const rows = Math.ceil(count / columns);
  const top = fontSize * 1.5 * keyRows;
  const left = tickRoom + fontSize * 0.6;
  const gutter = fontSize * 0.8;
  const panelWidth = (width - left - gutter * (columns - 1)) / columns;
  const headRoom = fontSize * 2.4;
  const yearRoom = fontSize * 1.7;
  const height = size.name === 'picture' ? size.height : heightOf(rows, size) + top;
  const rowHeight = (height - top) / rows;
  const panels = Array.from({ length: count }, (_, index): Panel => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const x = left + column * (panelWidth + gutter);
    const y = top + row * rowHeight;
    const plot = {
      left: roundCoordinate(x),
      right: roundCoordinate(x + panelWidth - endRoom),
      top: roundCoordinate(y + headRoom),
      bottom: roundCoordinate(y + rowHeight - yearRoom),
    };
    return {
      plot,
      bounds: { left: plot.left, right: x + panelWidth, top: y + fontSize * 1.5, bottom: plot.bottom },
      isFirstOfRow: column === 0,
      headAt: roundCoordinate(y + fontSize * 1.4),
    };
  });
  return { panels, height: roundCoordinate(height) };
}

/** Two on phones; beyond five, rows of three. */
function countColumns(count: number, { name }: Layout): number {
  if (name === 'narrow') return Math.min(count, 2);
  return count <= 5 ? count : 3;
}

function heightOf(rows: number, { name, height }: Layout): number {
  if (rows === 1) return name === 'narrow' ? height : height * 0.72;
  return rows * (name === 'narrow' ? 152 : 220);
}
