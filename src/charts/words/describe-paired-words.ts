/** Sentences about charts of two figures a country, for readers who cannot see them. */
import type { Partner } from '#src/trade/observation.ts';
import { formatList } from '#src/words/format.ts';
import type { ShownFlow } from '../state/chart-state.ts';
import { flowPhrase } from './describe-words.ts';
import { ownOf } from './paired-words.ts';
import { nameOfPartner } from './series-words.ts';

/** What the chart compares: “China’s goods trade with each country in 2024, in billion US dollars: …” */
export function describePairMeasure(year: number, flow: ShownFlow): string {
  return `${flowPhrase(flow)} each country in ${year}, in billion US dollars, by China’s statistics and by the country’s own.`;
}

export interface PairFacts {
  readonly partner: Partner;
  readonly china: string | undefined;
  readonly own: string | undefined;
  /** “4.1 times” */
  readonly ratio: string | undefined;
  readonly reason: string | undefined;
}

/** “Kyrgyzstan: China’s figure, 22.7, is 4.1 times Kyrgyzstan’s own, 5.6.” */
export function describePairFacts({ partner, china, own, ratio, reason }: PairFacts): string {
  const name = nameOfPartner(partner);
  if (ratio !== undefined) {
    return `${name}: China’s figure, ${china}, is ${ratio} ${ownOf(partner)}, ${own}.`;
  }
  const figures = [
    ...(china === undefined ? [] : [`${china} by Chinese figures`]),
    ...(own === undefined ? [] : [`${own} by its own`]),
    ...(reason === undefined ? [] : [reason]),
  ];
  return `${name}: ${formatList(figures)}.`;
}

/** “China’s goods trade with …, in billion US dollars, in 1992 and in 2021.” */
export function describeSlopeMeasure(measure: string, from: number, to: number): string {
  return `${measure.replace(/\.$/, '')}, in ${from} and in ${to}.`;
}

/** “Kazakhstan: from 0.36 to 25.3.” */
export function describeSlopeFacts(name: string, from: string, to: string): string {
  return `${name}: from ${from} to ${to}.`;
}
