import { compareText } from '#src/model/compare-text.ts';
import type { Indicator } from '#src/trade/indicator.ts';
import type { Trade } from '#src/trade/load-trade.ts';
import type { FigureQuery } from '../chart-definition.ts';

/** The rows that a definition asks for, the earliest first; of one period in the order in which they were published. */
export function findIndicators(
  { indicators, sources }: Pick<Trade, 'indicators' | 'sources'>,
  { indicator, country, period }: FigureQuery,
): readonly Indicator[] {
  const publishedOf = ({ sourceId }: Indicator): string => sources.get(sourceId)?.published ?? '';
  return indicators
    .filter(
      (row) =>
        row.indicator === indicator &&
        (country === undefined || row.country === country) &&
        (period === undefined || row.period.text === period),
    )
    .toSorted(
      (one, other) =>
        compareText(one.period.from, other.period.from) ||
        compareText(one.period.to, other.period.to) ||
        compareText(publishedOf(one), publishedOf(other)),
    );
}
