/** Short forms of the picks that occur in most rules. */
import type { Pick } from './pick-series.ts';

/** The basis of figures that a state's customs or statistics office collects. */
const nationalStatistics = 'national statistics';

/** Years, both included, of the IMF's Direction of Trade Statistics in the copy that was read. */
export function imf(from: number, to: number): Pick {
  return { from, to, sourceId: 'imf_dots', basis: nationalStatistics };
}

/** Years, both included, of goods trade with China as a state reported it to UN Comtrade. */
export function comtrade(from: number, to: number): Pick {
  return { from, to, sourceId: 'comtrade_cipf', basis: nationalStatistics };
}

/** One year from one source of `content/trade/sources.csv`. */
export function oneYear(year: number, sourceId: string): Pick {
  return { from: year, to: year, sourceId, basis: nationalStatistics };
}
