import { formatList } from '#src/words/format.ts';
import type { ChartFigure } from '../chart.ts';
import { describeFigure, describeGroup, onlyFigure } from '../words/figure-words.ts';
import { emptyChart } from '../words/series-words.ts';
import { sayValue } from '../words/value-words.ts';
import { groupFigures } from './figure-groups.ts';

/** A sentence for each group with all its figures. */
export function describeColumns(figures: readonly ChartFigure[]): string {
  const groups = groupFigures(figures);
  if (groups.length === 0) return emptyChart;
  const sentences = groups.map((group) =>
    describeGroup(
      group.name,
      formatList(
        group.figures.map(({ value, figure: { unit, mark, at } }) =>
          describeFigure(sayValue(value, unit, mark), at),
        ),
      ),
    ),
  );
  const isAlone = groups.flatMap((group) => group.figures).length === 1;
  return [...sentences, ...(isAlone ? [onlyFigure] : [])].join(' ');
}
