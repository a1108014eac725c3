import type { Mark, Partner } from '#src/trade/observation.ts';
import type { Series, SeriesGap } from '#src/trade/series.ts';
import { seriesName } from '../chart-words.ts';
import { toBillions } from '../shared/describe.ts';

/** A figure as a line chart draws it. */
export interface LinePoint {
  readonly year: number;
  /** In the unit of the axis: billion US dollars. */
  readonly value: number;
  readonly mark: Mark;
}

/** A line as it is asked for, without coordinates. */
export interface LineSeries {
  readonly name: string;
  /** Whose colour it has: a country's everywhere the same, that of the site for the five together. */
  readonly tone: Partner;
  /** Says again what the colour says: Chinese statistics are solid, a state's own dashed. */
  readonly dash: 'solid' | 'dashed';
  readonly points: readonly LinePoint[];
  readonly gaps: readonly SeriesGap[];
}

/** Trade figures as lines, in billion US dollars. */
export function toLineSeries(series: Series): LineSeries {
  return {
    name: seriesName(series),
    tone: series.partner,
    dash: series.reporter === 'china' ? 'solid' : 'dashed',
    points: series.points.map(({ year, value, mark }) => ({ year, value: toBillions(value), mark })),
    gaps: series.gaps,
  };
}
