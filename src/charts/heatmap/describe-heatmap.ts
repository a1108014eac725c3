import type { Cell } from '../shared/cell.ts';
import { describeCounts, noBriefsToCount } from '../words/heatmap-words.ts';

/** The description that stands in for a heatmap where it cannot be seen, made from the same counts. */
export function describeHeatmap(cells: readonly Cell[]): string {
  const [first, last] = [cells[0], cells.at(-1)];
  const peak = cells.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))[0];
  if (first === undefined || last === undefined || peak?.value === undefined || peak.value === 0) {
    return noBriefsToCount;
  }
  const rows = [...Map.groupBy(cells, ({ of }) => of)]
    .map(([name, own]) => ({ name, count: own.reduce((sum, { value }) => sum + (value ?? 0), 0) }))
    .toSorted((one, other) => other.count - one.count);
  return describeCounts({
    first: first.at,
    last: last.at,
    rows,
    peak: { name: peak.of, at: peak.at, count: peak.value },
  });
}
