import type { Mark as Exactness } from '#src/trade/observation.ts';

/** Billion US dollars at current prices, percent, or a count of what the chart’s words name. */
export type Unit = 'usd-billion' | 'percent' | 'ratio' | 'bcm' | 'count';

/** One figure as a chart shows it: in its table, its drawing and its read-out alike. */
export interface Cell {
  /** Heading of its row in the table, and what stands on the axis: a year, a country, a period. */
  readonly at: string;
  /** Heading of its column: whose figure it is. */
  readonly of: string;
  /** In the unit; undefined where there is no figure. */
  readonly value: number | undefined;
  readonly unit: Unit;
  readonly mark: Exactness;
  /** Ids of `sources.csv`: one for a figure as stated, several for one that is computed here, none for a count. */
  readonly sourceIds: readonly string[];
  /** The note of the row in the file, or how the figure was computed. */
  readonly note: string;
}
