/** What charts of single figures say. Build time only. */
import type { Mark } from '#src/trade/observation.ts';
import type { Unit } from '../shared/cell.ts';
import { sayValue } from './value-words.ts';

export const onlyFigure = 'The only figure that was found.';
export const paleNote = 'Pale: part of a year.';
export const partComputed = 'China’s part, computed here';

/** How the part of a whole was worked out: “computed here: 20.5 percent of 4.9 billion US dollars”. */
export function partNote(share: string, whole: string): string {
  return `computed here: ${share} of ${whole}`;
}

export const partLabels = {
  /** “China: 20.5%” */
  share: (share: string): string => `China: ${share}`,
  /** “≈1.0 billion US dollars, computed” */
  part: (value: number, unit: Unit): string => `≈${sayValue(value, unit, 'exact')}, computed`,
  /** “All countries: 4.9 billion US dollars” */
  whole: (value: number, unit: Unit, mark: Mark): string => `All countries: ${sayValue(value, unit, mark)}`,
} as const;

/** “Kazakhstan: 7,874 in 2010 and about 3,500 in Aug 2023.” */
export function describeGroup(name: string, figures: string): string {
  return `${name}: ${figures}.`;
}

export function describeFigure(value: string, period: string): string {
  return `${value} in ${period}`;
}

/** “Jan–Jun 2023. China’s share of foreign investment and loans: 20.5 percent of 4.9 billion US dollars, about 1.0 billion US dollars.” */
export function describeShare(words: {
  readonly period: string;
  readonly name: string;
  readonly share: string;
  readonly whole: string;
  readonly part: string;
}): string {
  return `${words.period}. ${words.name}: ${words.share} of ${words.whole}, about ${words.part}.`;
}
