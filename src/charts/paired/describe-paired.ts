import type { ChartState } from '../state/chart-state.ts';
import { describePairFacts, describePairMeasure } from '../words/describe-paired-words.ts';
import { emptyPeriod } from '../words/series-words.ts';
import { formatValue, sayValue } from '../words/value-words.ts';
import type { PairedRow } from './paired-rows.ts';

/** The description that stands in for paired dots where they cannot be seen, made from the same figures. */
export function describePairs(rows: readonly PairedRow[], { year, flow }: ChartState): string {
  const filled = rows.filter(({ china, own }) => china !== undefined || own !== undefined);
  if (year === undefined || filled.length === 0) return emptyPeriod(year, year);
  const facts = rows.map(({ partner, china, own, ratio, reason }) =>
    describePairFacts({
      partner,
      china: say(china),
      own: say(own),
      ratio: ratio === undefined ? undefined : sayValue(ratio.value, 'ratio', ratio.mark),
      reason,
    }),
  );
  return [describePairMeasure(year, flow), ...facts].join(' ');
}

function say(point: PairedRow['china']): string | undefined {
  return point === undefined
    ? undefined
    : formatValue(point.value, 'usd-billion', point.mark).replace('≈', 'about ');
}
