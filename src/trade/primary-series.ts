/**
 * The series that the site draws: for each year the best figure of `content/trade/observations.csv`, all of one country
 * on one basis as far as there is one. Whoever adds a year to the file adds its pick in `china-picks.ts` or
 * `own-picks.ts`.
 */
import { assertUnreachable } from '#src/model/assert-unreachable.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import { listChinasPicks } from './china-picks.ts';
import { type Flow, flows, type Observation, type Partner, partners } from './observation.ts';
import { listOwnPicks } from './own-picks.ts';
import { pickSeries, type SeriesRule } from './pick-series.ts';
import type { Series } from './series.ts';

/** Which series is asked for. */
export interface SeriesQuery {
  readonly partner: Partner;
  readonly reporter: Series['reporter'];
  /** Both directions together where it is left out. */
  readonly flow?: Flow | undefined;
}

/** Every rule that has picks; a state without figures of its own has none by `partner`. */
export function listSeriesRules(): readonly SeriesRule[] {
  const reporters = ['china', 'partner'] as const;
  return partners
    .flatMap((partner) => reporters.map((reporter) => ({ partner, reporter })))
    .flatMap((side) => flows.map((flow) => ruleOf({ ...side, flow })))
    .filter(({ picks }) => picks.length > 0);
}

/** Chinese figures for a state or for the five together, in million US dollars. */
export function chinasView(
  observations: readonly Observation[],
  partner: Partner,
  flow: Flow = 'total',
): Series {
  return pickSeries(observations, ruleOf({ partner, reporter: 'china', flow }));
}

/** A state's own figures, in million US dollars; undefined where it publishes none that can be used (Turkmenistan). */
export function ownView(
  observations: readonly Observation[],
  country: CountryCode,
  flow: Flow = 'total',
): Series | undefined {
  const series = pickSeries(observations, ruleOf({ partner: country, reporter: 'partner', flow }));
  return series.points.length === 0 ? undefined : series;
}

/** The series for a partner by a reporter; undefined where there is none. */
export function findSeries(
  observations: readonly Observation[],
  { partner, reporter, flow = 'total' }: SeriesQuery,
): Series | undefined {
  switch (reporter) {
    case 'china':
      return chinasView(observations, partner, flow);
    case 'partner':
      return partner === 'c5' ? undefined : ownView(observations, partner, flow);
    default:
      return assertUnreachable(reporter);
  }
}

function ruleOf({ partner, reporter, flow }: Omit<SeriesRule, 'picks'>): SeriesRule {
  if (reporter === 'china') return { partner, reporter, flow, picks: listChinasPicks(partner, flow) };
  return { partner, reporter, flow, picks: partner === 'c5' ? [] : listOwnPicks(partner, flow) };
}
