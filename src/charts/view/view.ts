/** Everything on the page of a chart that follows what a reader chooses. Made at build time or in a browser. */
import type { TradeChart } from '../chart.ts';
import { type CellTable, tableOf } from '../shared/cell-table.ts';
import { type Layout, layouts } from '../shared/layout.ts';
import { formatSpots } from '../shared/spots.ts';
import { type SvgElement, toSvgElement } from '../shared/svg-element.ts';
import type { ChartState } from '../state/chart-state.ts';
import type { TradeForm } from '../trade-form.ts';
import { sourcesOf, stateLine } from '../words/state-words.ts';

/** A drawing as it is painted; without figures, why there is none. */
export type Painting =
  | {
      readonly width: number;
      readonly height: number;
      readonly elements: readonly SvgElement[];
      readonly spots: string;
    }
  | { readonly empty: string };

export interface View {
  readonly title: string;
  readonly subtitle: string;
  /** Whom a picture of the view names. */
  readonly sources: string;
  readonly table: CellTable;
  readonly paintings: Readonly<Record<Layout['name'], Painting>>;
}

/** What of a chart a view is made of. */
export type ViewedChart = Omit<TradeChart, 'sources'> & {
  /** In the order of their numbers in the list under the chart. */
  readonly sources: readonly { readonly id: string; readonly publisher: string }[];
};

/** A chart in a state. @param form the chart’s form, as it is drawn here */
export function makeView(chart: ViewedChart, state: ChartState, form: TradeForm): View {
  const cells = form.listCells(chart, state);
  const paint = (size: Layout): Painting => {
    const drawing = form.draw(chart, state, size);
    if ('empty' in drawing) return drawing;
    const { width, height, marks, readings } = drawing;
    return { width, height, elements: marks.map(toSvgElement), spots: formatSpots(readings, cells) };
  };
  return {
    title: chart.subject,
    subtitle: stateLine(chart, state, cells),
    sources: sourcesOf(chart.sources, cells),
    table: tableOf(cells, { chart: chart.id, sourceIds: chart.sources.map(({ id }) => id) }),
    paintings: {
      narrow: paint(layouts.narrow),
      wide: paint(layouts.wide),
      picture: paint(layouts.picture),
    },
  };
}
