import type { TradeForm } from '../trade-form.ts';
import { drawPairs } from './paired-drawing.ts';
import { cellsOfPair, listPairs } from './paired-rows.ts';

/** Two reporters’ figures for one year, a row for each country, joined by a rule. */
export const pairedForm: TradeForm = {
  draw: ({ series }, state, size) => drawPairs(listPairs(series, state), state, size),
  listCells: ({ series }, state) =>
    listPairs(series, state).flatMap((row) => {
      const { china, own, ratio } = cellsOfPair(row, state.flow);
      return ratio === undefined ? [china, own] : [china, own, ratio];
    }),
};
