import type { Brief } from '#src/model/brief.ts';
import { monthOf } from '#src/model/iso-date.ts';

export interface BriefsOfMonth {
  /** `2023-09`, or `2023` where the sources give no month. */
  readonly month: string;
  readonly briefs: readonly Brief[];
}

/** Consecutive briefs of one month together; the order stays. */
export function groupByMonth(briefs: readonly Brief[]): readonly BriefsOfMonth[] {
  const groups: { month: string; briefs: Brief[] }[] = [];
  for (const brief of briefs) {
    const month = monthOf(brief.date) ?? brief.date;
    const last = groups.at(-1);
    if (last?.month === month) last.briefs.push(brief);
    else groups.push({ month, briefs: [brief] });
  }
  return groups;
}
