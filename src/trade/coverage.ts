/** What the file of observations holds: which years, for whom, by whom. */
import { compareText } from '#src/model/compare-text.ts';
import type { IsoDate } from '#src/model/iso-date.ts';
import { type Flow, flows, isSuspect, type Observation, type Partner, partners } from './observation.ts';
import type { TradeSource } from './trade-source.ts';

/** Years that follow each other, both ends included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** Whose statistics: China's, the partner's own, or a mixture of both sides. */
export type CoverageReporter = 'china' | 'partner' | 'mixed';

export interface Coverage {
  readonly partner: Partner;
  readonly reporter: CoverageReporter;
  readonly flow: Flow;
  /** With at least one figure that may be used. */
  readonly years: readonly YearRange[];
  /** Without any figure, between the first and the last year that has one. */
  readonly missing: readonly YearRange[];
  /** With figures that are all marked SUSPECT. */
  readonly doubtful: readonly YearRange[];
  readonly latest: {
    readonly year: number;
    /** Of the youngest of its sources; undefined where none of them shows a date. */
    readonly published: IsoDate | undefined;
  };
}

interface Figures {
  readonly observations: readonly Observation[];
  readonly sources: ReadonlyMap<string, TradeSource>;
}

/** One entry for each partner, reporter and flow of which there is a usable figure, in this order. */
export function listCoverage({ observations, sources }: Figures): readonly Coverage[] {
  const reporters = ['china', 'partner', 'mixed'] as const;
  return partners.flatMap((partner) =>
    reporters.flatMap((reporter) =>
      flows.flatMap((flow) => {
        const reportedBy = reporter === 'partner' ? partner : reporter;
        const rows = observations.filter(
          (row) => row.partner === partner && row.reporter === reportedBy && row.flow === flow,
        );
        const years = describeYears(rows, sources);
        return years === undefined ? [] : [{ partner, reporter, flow, ...years }];
      }),
    ),
  );
}

/** Undefined where no row may be used. */
function describeYears(
  rows: readonly Observation[],
  sources: ReadonlyMap<string, TradeSource>,
): Pick<Coverage, 'years' | 'missing' | 'doubtful' | 'latest'> | undefined {
  const usable = rows.filter((row) => !isSuspect(row));
  const years = listYearsOf(usable);
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const doubtful = listYearsOf(rows).filter((year) => !years.includes(year));
  const span = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const published = usable
    .filter(({ year }) => year === last)
    .flatMap(({ sourceId }) => sources.get(sourceId)?.published ?? [])
    .toSorted(compareText);
  return {
    years: groupYears(years),
    missing: groupYears(span.filter((year) => !years.includes(year) && !doubtful.includes(year))),
    doubtful: groupYears(doubtful),
    latest: { year: last, published: published.at(-1) },
  };
}

function listYearsOf(rows: readonly Observation[]): readonly number[] {
  return [...new Set(rows.map(({ year }) => year))].toSorted((one, other) => one - other);
}

/** Years in order as ranges: 1992, 1993, 1995 are 1992–1993 and 1995. */
export function groupYears(years: readonly number[]): readonly YearRange[] {
  const ranges: YearRange[] = [];
  for (const year of years) {
    const last = ranges.at(-1);
    if (last?.to === year - 1) ranges[ranges.length - 1] = { from: last.from, to: year };
    else ranges.push({ from: year, to: year });
  }
  return ranges;
}
