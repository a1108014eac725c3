/** Sentences about balances and sorted bars, for readers who cannot see them. Build time only. */
import type { Partner } from '#src/trade/observation.ts';
import { formatList } from '#src/words/format.ts';
import type { Measure, ShownFlow } from '../state/chart-state.ts';
import { flowPhrase, nameOfStates } from './describe-words.ts';

/** What the chart shows: “China’s exports to Kazakhstan, imports from there, and the balance of both, year by year.” */
export function describeBalanceMeasure(partner: Partner): string {
  return `China’s exports of goods to ${nameOfStates([partner])}, its imports from there, and the balance of both, in billion US dollars.`;
}

export interface BalanceFacts {
  /** Years with both figures. */
  readonly years: number;
  /** Those in which China sold more than it bought. */
  readonly surplus: number;
  readonly last: number;
  /** “36.1”, without a sign. */
  readonly value: string;
  readonly isSurplus: boolean;
}

/** “China sold more than it bought in 21 of the 32 years with both figures; in 2025 by 36.1.” */
export function describeBalanceFacts({ years, surplus, last, value, isSurplus }: BalanceFacts): string {
  const lead = `China sold more than it bought in ${surplus} of the ${years} years with both figures`;
  return `${lead}; in ${last} it ${isSurplus ? 'sold' : 'bought'} ${value} more than it ${isSurplus ? 'bought' : 'sold'}.`;
}

/** “China’s goods trade with each country in 2025, in billion US dollars.” */
export function describeBarsMeasure(year: number, flow: ShownFlow, measure: Measure): string {
  const unit = measure === 'share' ? 'in percent of its trade with all five' : 'in billion US dollars';
  return `${flowPhrase(flow)} each country in ${year}, ${unit}.`;
}

/** “Kazakhstan 48.7, 11 percent more than in 2024; …” */
export function describeBarsFacts(facts: readonly string[]): string {
  return `From the greatest: ${facts.join('; ')}.`;
}

export interface BarFacts {
  readonly name: string;
  readonly value: string;
  readonly before: number;
  /** In percent, or in percentage points between shares; undefined where there is none. */
  readonly change: number | undefined;
  readonly isRounded: boolean;
  readonly measure: Measure;
}

export function describeBarFacts({ name, value, before, change, isRounded, measure }: BarFacts): string {
  if (change === undefined) return `${name} ${value}`;
  if (change === 0) return `${name} ${value}, as in ${before}`;
  const unit = measure === 'share' ? 'percentage points' : 'percent';
  const about = isRounded ? 'about ' : '';
  const way = change > 0 ? 'more' : 'less';
  return `${name} ${value}, ${about}${String(Math.abs(change))} ${unit} ${way} than in ${before}`;
}

/** “No figure for Tajikistan and Uzbekistan.” */
export function describeWithout(names: readonly string[]): string {
  return `No figure for ${formatList(names)}.`;
}
