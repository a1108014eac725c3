/** What a chart of both directions of trade calls its parts. Also runs in readers’ browsers: kept small. */
import type { Mark } from '#src/trade/observation.ts';
import type { Unit } from '../shared/cell.ts';
import { formatValue } from './value-words.ts';

export const balanceNames = {
  exports: 'Exports from China',
  imports: 'Imports to China',
  balance: 'Balance',
} as const;

/** A difference with its sign: “+36.1”, “−2.4”, “≈+16”. */
export function formatSigned(value: number, unit: Unit, mark: Mark): string {
  const text = formatValue(value, unit, mark);
  if (value <= 0) return text;
  return text.startsWith('≈') ? text.replace('≈', '≈+') : `+${text}`;
}

/** At the end of the balance’s line, a row each; a line that ends before the bars says when. */
export function balanceEndLines(value: string, year: number | undefined): readonly string[] {
  return [balanceNames.balance, ...(year === undefined ? [] : [`(${year})`]), value];
}
