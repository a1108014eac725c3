import {
  type Flow,
  hasLevelBreak,
  isSuspect,
  markOf,
  type Observation,
  type Partner,
} from './observation.ts';
import type { Series, SeriesGap, SeriesPoint } from './series.ts';

/** Which source speaks for which years. */
export interface Pick {
  readonly from: number;
  readonly to: number;
  readonly sourceId: string;
  /** Figures of one basis may be joined by a line; a new name breaks it. */
  readonly basis: string;
}

/** The rule by which a series is put together; where two picks name a year, the first one with a figure counts. */
export interface SeriesRule {
  readonly partner: Partner;
  readonly reporter: 'china' | 'partner';
  readonly flow: Flow;
  readonly picks: readonly Pick[];
}

interface Candidate {
  readonly point: SeriesPoint;
  readonly basis: string;
}

/** Puts a series together from the rows that its rule names. Rows marked SUSPECT leave a gap. */
export function pickSeries(observations: readonly Observation[], rule: SeriesRule): Series {
  const candidates = new Map<number, Candidate>();
  const doubtful = new Set<number>();
  for (const { row, basis } of listPicked(observations, rule)) {
    if (candidates.has(row.year)) continue;
    if (isSuspect(row)) doubtful.add(row.year);
    else
      candidates.set(row.year, {
        point: toPoint(row),
        basis: hasLevelBreak(row) ? `${basis}, new level` : basis,
      });
  }
  const sorted = [...candidates.values()].toSorted((one, other) => one.point.year - other.point.year);
  return {
    partner: rule.partner,
    reporter: rule.reporter,
    flow: rule.flow,
    points: sorted.map(({ point }) => point),
    gaps: listGaps(sorted, doubtful),
  };
}

/** Picks for which the file holds no row at all: a source was renamed or its rows were removed. */
export function listUnfilledPicks(observations: readonly Observation[], rule: SeriesRule): readonly Pick[] {
  return rule.picks.filter((pick) => listPicked(observations, { ...rule, picks: [pick] }).length === 0);
}

/**
 * Figures of one year between which a rule would have to choose, each with the first of its year. Rows marked SUSPECT
 * are no rivals: they are never drawn. Neither is the same figure of one source twice, which is another mistake.
 */
export function listRivals(
  observations: readonly Observation[],
  rule: SeriesRule,
): readonly (readonly [first: Observation, rival: Observation])[] {
  const firsts = new Map<number, Observation>();
  return listPicked(observations, rule).flatMap(({ row }): [Observation, Observation][] => {
    if (isSuspect(row)) return [];
    const first = firsts.get(row.year);
    if (first === undefined) firsts.set(row.year, row);
    return first === undefined || first.sourceId === row.sourceId ? [] : [[first, row]];
  });
}

function listPicked(
  observations: readonly Observation[],
  { partner, reporter, flow, picks }: SeriesRule,
): readonly { readonly row: Observation; readonly basis: string }[] {
  const reportedBy = reporter === 'china' ? 'china' : partner;
  const rows = observations.filter(
    (row) => row.partner === partner && row.reporter === reportedBy && row.flow === flow,
  );
  return picks.flatMap(({ from, to, sourceId, basis }) =>
    rows
      .filter((row) => row.sourceId === sourceId && row.year >= from && row.year <= to)
      .map((row) => ({ row, basis })),
  );
}

function toPoint(row: Observation): SeriesPoint {
  return { year: row.year, value: row.value, sourceId: row.sourceId, mark: markOf(row), note: row.note };
}

function listGaps(sorted: readonly Candidate[], doubtful: ReadonlySet<number>): readonly SeriesGap[] {
  return sorted.flatMap(({ point: { year: before }, basis }, index): SeriesGap[] => {
    const previous = sorted[index - 1];
    if (previous === undefined) return [];
    const after = previous.point.year;
    if (before === after + 1) return basis === previous.basis ? [] : [{ kind: 'basis', after, before }];
    const isDoubtful = [...doubtful].some((year) => year > after && year < before);
    return [{ kind: isDoubtful ? 'doubtful' : 'missing', after, before }];
  });
}
