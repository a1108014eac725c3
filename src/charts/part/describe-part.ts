import type { ChartFigure } from '../chart.ts';
import { describeShare } from '../words/figure-words.ts';
import { emptyChart } from '../words/series-words.ts';
import { sayValue } from '../words/value-words.ts';
import { findParts } from './part-figures.ts';

/** What share of what, and how much that is. */
export function describePart(figures: readonly ChartFigure[]): string {
  const parts = findParts(figures);
  if (parts === undefined) return emptyChart;
  const { share, part, whole } = parts;
  return describeShare({
    period: share.at,
    name: share.of,
    share: sayValue(share.value, share.unit, share.mark),
    whole: sayValue(whole.value, whole.unit, whole.mark),
    part: sayValue(part.value, part.unit, part.mark),
  });
}
