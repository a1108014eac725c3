/** Words of the tables under charts. Also run in readers’ browsers: kept small. */
import type { Mark } from '#src/trade/observation.ts';
import type { Unit } from '../shared/cell.ts';

/** What a table’s caption says of the unit, and what follows a value in speech; shares and ratios carry their own signs. */
const units: Record<Unit, readonly [inCaption: string, afterValue: string]> = {
  'usd-billion': ['Million US dollars at current prices.', 'million US dollars'],
  bcm: ['Billion cubic metres.', 'billion cubic metres'],
  percent: ['Percent.', ''],
  ratio: ['Chinese figure divided by the state’s own.', ''],
  count: ['Numbers.', ''],
};

/** The unit of a table’s values, and how to reach their sources. */
export function tableCaption(unit: Unit, hasSources: boolean): string {
  return `${units[unit][0]}${hasSources ? ' Small numbers lead to the sources.' : ''}`;
}

/** What follows a value of the table in speech. */
export function unitAfter(unit: Unit): string {
  return units[unit][1];
}

export const notAvailable = 'n.a.';

/** “derived” or “rounded”; undefined for a figure as stated. */
export const markNames: Record<Mark, string | undefined> = {
  exact: undefined,
  derived: 'derived',
  rounded: 'rounded',
};

export function sourceReference(number: string): string {
  return `Source ${number}`;
}
