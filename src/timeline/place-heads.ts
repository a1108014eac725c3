import { roundCoordinate } from '#src/charts/shared/scales.ts';
import { textWidth } from '#src/charts/shared/text-width.ts';

/** The name of a column. */
export interface Head {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** 0 is the highest. */
  readonly row: number;
}

/** From one row of names to the next, in em. */
export const headLead = 1.25;

/**
 * Names over columns that are narrower than they: each in the highest row where it meets no other. A name that would reach
 * over the right edge moves to the left.
 */
export function placeHeads(
  names: readonly { readonly text: string; readonly x: number }[],
  { width, fontSize }: { readonly width: number; readonly fontSize: number },
): readonly Head[] {
  const ends: number[] = [];
  return names.map(({ text, x }) => {
    const room = textWidth(text, fontSize);
    const start = roundCoordinate(Math.max(0, Math.min(x, width - room)));
    const free = ends.findIndex((end) => start >= end + fontSize / 2);
    const row = free === -1 ? ends.length : free;
    ends[row] = start + room;
    return { text, x: start, y: roundCoordinate(fontSize * (0.8 + headLead * row)), row };
  });
}
