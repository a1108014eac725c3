import type { Mark as Exactness } from '#src/trade/observation.ts';
import type { Mark, PathClass, Tone } from './drawing.ts';
import { dotAt } from './scales.ts';

const points: Record<Exactness, PathClass> = {
  exact: 'chart-point',
  derived: 'chart-point chart-point-derived',
  rounded: 'chart-point chart-point-rounded',
};

/** Points that are not exact have a hole: a second, smaller mark in the colour of the paper. */
const holes: Record<Exactness, PathClass | undefined> = {
  exact: undefined,
  derived: 'chart-hole chart-hole-derived',
  rounded: 'chart-hole chart-hole-rounded',
};

/** A point: filled for a figure as stated, a ring for a derived and a hollow square for a rounded one. */
export function markPoint(
  spot: { readonly x: number; readonly y: number },
  { tone, mark }: { readonly tone: Tone; readonly mark: Exactness },
): readonly Mark[] {
  const d = dotAt(spot);
  const hole = holes[mark];
  return [
    { as: 'path', class: points[mark], tone, d },
    ...(hole === undefined ? [] : [{ as: 'path', class: hole, d } as const]),
  ];
}
