import { lineFormOf } from '../line/line-form.ts';
import { drawMultiples } from './multiples-drawing.ts';

/** A small line chart for each country, all on one scale. */
export const multiplesForm = lineFormOf({ plot: drawMultiples, panels: drawMultiples });
