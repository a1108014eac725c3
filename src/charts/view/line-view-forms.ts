/**
 * The forms whose views a browser draws anew, because there are too many to make beforehand: the same figures, axes and
 * marks as at build time, with labels only where they need no search for a place.
 */
import { lineFormOf } from '../line/line-form.ts';
import { drawLineView } from '../line/line-view.ts';
import { drawMultiplesView } from '../multiples/multiples-view.ts';
import type { TradeForm } from '../trade-form.ts';

export const lineViewForms: Readonly<Record<'line' | 'multiples', TradeForm>> = {
  line: lineFormOf({ plot: drawLineView, panels: drawMultiplesView }),
  multiples: lineFormOf({ plot: drawMultiplesView, panels: drawMultiplesView }),
};
