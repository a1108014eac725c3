import type { TradeForm } from '../trade-form.ts';
import { emptyPeriod } from '../words/series-words.ts';
import { drawBalance } from './balance-drawing.ts';
import { listBalanceCells, showBalance } from './shown-balance.ts';

/** Both directions of one partner’s trade, year by year. */
export const balanceForm: TradeForm = {
  draw({ series, labels }, state, size) {
    const shown = showBalance(series, state);
    return shown === undefined
      ? { empty: emptyPeriod(state.from, state.to) }
      : drawBalance(shown, size, labels);
  },
  listCells({ series }, state) {
    const shown = showBalance(series, state);
    return shown === undefined ? [] : listBalanceCells(shown);
  },
};
