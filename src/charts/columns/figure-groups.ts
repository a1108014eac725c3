import type { ChartFigure } from '../chart.ts';
import { formatValue } from '../words/value-words.ts';

/** A figure that has a value, with what is written at it. */
export interface GroupFigure {
  readonly figure: ChartFigure;
  readonly value: number;
  readonly text: string;
}

export interface FigureGroup {
  readonly name: string;
  readonly figures: readonly GroupFigure[];
}

/** Figures by the head of their column, in the order in which the heads first occur. */
export function groupFigures(figures: readonly ChartFigure[]): readonly FigureGroup[] {
  const names = [...new Set(figures.map(({ of }) => of))];
  return names
    .map((name) => ({
      name,
      figures: figures
        .filter(({ of }) => of === name)
        .flatMap((figure): readonly GroupFigure[] => {
          const { value, unit, mark } = figure;
          return value === undefined ? [] : [{ figure, value, text: formatValue(value, unit, mark) }];
        }),
    }))
    .filter((group) => group.figures.length > 0);
}
