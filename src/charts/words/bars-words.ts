/** What a chart of sorted bars says about its years. Also runs in readers’ browsers: kept small. */
import type { Mark } from '#src/trade/observation.ts';
import type { Measure } from '../state/chart-state.ts';

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/** Heading of the column of changes, and what a reader is told about them. */
export function changeName(before: number, measure: Measure): string {
  const points = measure === 'share' ? ', percentage points' : '';
  return `Change on ${before}${points}`;
}

/** Which years the bars show: “2025, and change on 2024”. */
export function barsHead(year: number, before: number, measure: Measure): string {
  const points = measure === 'share' ? ' in percentage points' : '';
  return `${year}, and change on ${before}${points}`;
}

export const changeNote = 'computed here: change on the year before';

/** “+11%”, “−6%”, “≈−6%”; between shares in percentage points: “+0.4 pts”. */
export function formatChange(change: number, measure: Measure, mark: Mark): string {
  const text = tenths.format(change).replace('-', '−');
  return `${mark === 'rounded' ? '≈' : ''}${text}${measure === 'share' ? ' pts' : '%'}`;
}

/** Why there is no change: “n.a.: no figure for 2021”. */
export function noChange(reason: string): string {
  return `n.a.: ${reason}`;
}

export function noFigureFor(year: number): string {
  return `no figure for ${year}`;
}

export const newBasis = 'new basis';
export const fromZero = 'zero the year before';
