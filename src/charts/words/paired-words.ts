/** What charts of two figures a country say: two reporters, or two years. Also runs in readers’ browsers: kept small. */
import type { Partner } from '#src/trade/observation.ts';
import { nameOfPartner } from './series-words.ts';

export const pairedColumns = { china: 'Chinese figures', own: 'The state’s own', ratio: 'Ratio' } as const;

export const ratioNote = 'computed here: the Chinese figure divided by the state’s own';

/** Beside a country of which one side has no figure. */
export function missingSide(side: 'series' | 'own' | 'china' | 'both', year: number): string {
  switch (side) {
    case 'series':
      return 'no figures of its own';
    case 'own':
      return `no figure of its own for ${year}`;
    case 'china':
      return `no Chinese figure for ${year}`;
    case 'both':
      return `no figure for ${year}`;
  }
}

/** “Tajikistan: no figure for 2021” */
export function missingEnd(name: string, years: readonly number[]): string {
  return years.length === 0 ? `${name}: no figures` : `${name}: no figure for ${years.join(' and ')}`;
}

export const twoYearsNeeded = 'This chart compares two years: choose one after the other.';

/** At the end of a slope, on its left and on its right side. */
export function slopeLabel(name: string, value: string, side: 'left' | 'right'): string {
  return side === 'left' ? `${name} ${value}` : `${value} ${name}`;
}

/** “Kyrgyzstan’s own” */
export function ownOf(partner: Partner): string {
  return `${nameOfPartner(partner)}’s own`;
}
