/** Every form of trade chart by its name, as it is drawn at build time. */
import { balanceForm } from './balance/balance-form.ts';
import { barsForm } from './bars/bars-form.ts';
import type { TradeChart } from './chart.ts';
import { drawLineChart } from './line/line-chart.ts';
import { lineFormOf } from './line/line-form.ts';
import { drawMultiples } from './multiples/multiples-drawing.ts';
import { multiplesForm } from './multiples/multiples-form.ts';
import { pairedForm } from './paired/paired-form.ts';
import { slopeForm } from './slope/slope-form.ts';
import type { TradeForm } from './trade-form.ts';

export const tradeForms: Readonly<Record<TradeChart['type'], TradeForm>> = {
  line: lineFormOf({ plot: drawLineChart, panels: drawMultiples }),
  multiples: multiplesForm,
  balance: balanceForm,
  paired: pairedForm,
  bars: barsForm,
  slope: slopeForm,
};
