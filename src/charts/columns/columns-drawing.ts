import type { ChartFigure } from '../chart.ts';
import type { Drawing, NoDrawing } from '../shared/drawing.ts';
import type { Layout } from '../shared/layout.ts';
import { onlyFigure, paleNote } from '../words/figure-words.ts';
import { emptyChart } from '../words/series-words.ts';
import { groupFigures } from './figure-groups.ts';
import { drawLying } from './lying-columns.ts';
import { drawUpright } from './upright-columns.ts';

/**
 * Single figures as columns from zero, in groups; no line joins them, because years are missing between them and some
 * stand for a part of a year. They lie down where their words need the room.
 */
export function drawColumns(figures: readonly ChartFigure[], size: Layout): Drawing | NoDrawing {
  const groups = groupFigures(figures);
  const drawn = groups.flatMap((group) => group.figures);
  if (drawn.length === 0) return { empty: emptyChart };
  const notes = [
    ...(drawn.length === 1 ? [onlyFigure] : []),
    ...(drawn.some(({ figure }) => figure.isPartYear) ? [paleNote] : []),
  ];
  if (drawn.length === 1) return drawLying(groups, notes, size);
  return drawUpright(groups, notes, size) ?? drawLying(groups, notes, size);
}
