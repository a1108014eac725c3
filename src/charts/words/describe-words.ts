/** Sentences that stand in for a chart where it cannot be seen. */
import { assertUnreachable } from '#src/model/assert-unreachable.ts';
import type { Partner } from '#src/trade/observation.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { capitalise, formatList } from '#src/words/format.ts';
import type { Measure, ShownFlow } from '../state/chart-state.ts';
import { type Reported, seriesName } from './series-words.ts';

/** “the five states of Central Asia”, “Kazakhstan” */
export function nameOfStates(partners: readonly Partner[]): string {
  if (partners.includes('c5') || partners.length === 5) return 'the five states of Central Asia';
  return formatList(partners.map((partner) => (partner === 'c5' ? '' : nameOfCountry(partner))));
}

/** “China’s exports to”, as the beginning of a sentence that goes on with the states. */
export function flowPhrase(flow: ShownFlow): string {
  switch (flow) {
    case 'total':
      return 'China’s goods trade with';
    case 'exports':
      return 'China’s exports of goods to';
    case 'imports':
      return 'China’s imports of goods from';
    case 'balance':
      return 'China’s exports of goods less its imports, with';
    default:
      return assertUnreachable(flow);
  }
}

/** What a screen reader says first about a chart of trade. */
export function describeMeasure(
  partners: readonly Partner[],
  { flow, measure }: { readonly flow: ShownFlow; readonly measure: Measure },
): string {
  const unit = measure === 'share' ? 'in percent of its trade with all five' : 'in billion US dollars';
  return `${flowPhrase(flow)} ${nameOfStates(partners)}, ${unit}.`;
}

export interface SeriesFacts {
  readonly name: string;
  readonly first: { readonly year: number; readonly value: string };
  readonly last: { readonly year: number; readonly value: string };
  readonly highest: { readonly year: number; readonly value: string };
  readonly missing: readonly number[];
  readonly basisChanges: readonly number[];
}

/** One line in a sentence or two: where it begins and ends, its peak, and where it is broken. */
export function describeFacts({ name, first, last, highest, missing, basisChanges }: SeriesFacts): string {
  if (first.year === last.year) return `${name}: ${first.value} in ${first.year}.`;
  const course = `${name}: from ${first.value} in ${first.year} to ${last.value} in ${last.year}`;
  const peak =
    highest.year === last.year
      ? ', the highest'
      : highest.year === first.year
        ? ', down from the highest'
        : `; highest in ${highest.year}, ${highest.value}`;
  const none = missing.length === 0 ? '' : ` No figure for ${listYears(missing)}.`;
  const basis =
    basisChanges.length === 0 ? '' : ` Not comparable with earlier years from ${listYears(basisChanges)}.`;
  return `${course}${peak}.${none}${basis}`;
}

function listYears(years: readonly number[]): string {
  return formatList(years.map(String));
}

/** The latest value of a series beside its sparkline: “about $10 bn in 2025, Chinese figures”. */
export function describeLatestFact(year: number, billions: string, reported: Reported): string {
  const dollars = `${capitalise(billions).replace(/(?=\d)/, '$')} bn`;
  return `${dollars} in ${year}, ${seriesName(reported)}`;
}
