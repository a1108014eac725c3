/** A key above a plot: a sample of each line with its name. */
import type { Layout } from '../shared/layout.ts';
import { roundCoordinate } from '../shared/scales.ts';
import { textWidth } from '../shared/text-width.ts';
import type { ShownSeries } from '../state/shown-series.ts';

/** A line as a key shows it. */
export type KeyLine = Pick<ShownSeries, 'name' | 'tone' | 'dash'>;

/** An entry of the key; its text begins at x, with its middle at y. */
export interface KeyEntry extends Pick<ShownSeries, 'tone' | 'dash'> {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly sample: string;
}

/** Entries of a key from left to right, in as many rows as they need. */
export function layoutKey(
  lines: readonly KeyLine[],
  { width, fontSize }: Pick<Layout, 'width' | 'fontSize'>,
): readonly (KeyEntry & { readonly row: number })[] {
  const sample = roundCoordinate(fontSize * 1.6);
  let left = 0;
  let row = 0;
  return lines.map(({ name, tone, dash }) => {
    const room = sample + fontSize * 0.4 + textWidth(name, fontSize);
    if (left > 0 && left + room > width) {
      left = 0;
      row += 1;
    }
    const x = roundCoordinate(left + sample + fontSize * 0.4);
    const y = roundCoordinate(fontSize * (0.7 + 1.4 * row));
    const line = `M${roundCoordinate(left)},${y}h${sample}`;
    left += room + fontSize;
    return { text: name, tone, dash, row, x, y, sample: line };
  });
}

export function countKeyRows(key: ReturnType<typeof layoutKey>): number {
  return (key.at(-1)?.row ?? -1) + 1;
}
