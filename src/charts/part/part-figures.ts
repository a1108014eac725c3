import type { ChartFigure } from '../chart.ts';

type Known = ChartFigure & { readonly value: number };

export interface PartFigures {
  /** In percent. */
  readonly share: Known;
  readonly part: Known;
  readonly whole: Known;
}

/** The three figures by their names; undefined where one is missing. */
export function findParts(figures: readonly ChartFigure[]): PartFigures | undefined {
  const [share, part, whole] = figures.flatMap((figure): readonly Known[] =>
    figure.value === undefined ? [] : [{ ...figure, value: figure.value }],
  );
  return share === undefined || part === undefined || whole === undefined
    ? undefined
    : { share, part, whole };
}
