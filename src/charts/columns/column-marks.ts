import type { ChartFigure } from '../chart.ts';
import type { Box } from '../shared/labels.ts';
import type { RectClass, RectMark } from '../shared/drawing.ts';

/** Pale for a part of a year, an outline for a figure that is not exact, which also wears its sign in its value. */
function classOf({ isPartYear, mark }: ChartFigure): RectClass {
  if (isPartYear) return 'chart-bar chart-bar-pale';
  return mark === 'exact' ? 'chart-bar' : 'chart-bar chart-bar-hollow';
}

/** The bar of a figure. Outlines stay inside its room. */
export function markFigure(figure: ChartFigure, { left, right, top, bottom }: Box): RectMark {
  const name = classOf(figure);
  const inset = name === 'chart-bar' ? 0 : 1;
  return {
    as: 'rect',
    class: name,
    tone: figure.tone,
    x: left + inset,
    y: top + inset,
    width: Math.max(0.5, right - left - 2 * inset),
    height: Math.max(0.5, bottom - top - 2 * inset),
  };
}
