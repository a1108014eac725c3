import type { TradeForm } from '../trade-form.ts';
import { emptyPeriod } from '../words/series-words.ts';
import { listBarCells, showBars } from './bar-rows.ts';
import { drawBars } from './bars-drawing.ts';

/** One year’s figures of several countries, sorted. */
export const barsForm: TradeForm = {
  draw({ series }, state, size) {
    const shown = showBars(series, state);
    return shown === undefined ? { empty: emptyPeriod(state.year, state.year) } : drawBars(shown, size);
  },
  listCells({ series }, state) {
    const shown = showBars(series, state);
    return shown === undefined ? [] : listBarCells(shown);
  },
};
