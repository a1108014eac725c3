import type { TradeForm } from '../trade-form.ts';
import { drawSlopes } from './slope-drawing.ts';
import { cellsOfSlopes, listSlopes } from './slope-rows.ts';

/** Two years compared: a line for each country from its figure then to its figure now. */
export const slopeForm: TradeForm = {
  draw: ({ series }, state, size) => drawSlopes(listSlopes(series, state), state, size),
  listCells({ series }, state) {
    const slopes = listSlopes(series, state);
    return slopes === undefined ? [] : cellsOfSlopes(slopes);
  },
};
