/** Charts with their figures, as drawings, captions and files take them. */
import type { Partner } from '#src/trade/observation.ts';
import type { Series } from '#src/trade/series.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';
import type { HeatmapDefinition, TradeDefinition } from './chart-definition.ts';
import type { Cell } from './shared/cell.ts';
import type { Tone } from './shared/drawing.ts';
import type { ChartState } from './state/chart-state.ts';

interface ChartHead {
  readonly id: string;
  /** Place in the list of charts, the lowest first. */
  readonly order: number;
  readonly title: string;
  readonly subtitle: string;
  readonly note?: string | undefined;
}

/** A chart of goods trade: what it shows at first is a state that a reader may change. */
export interface TradeChart extends ChartHead {
  readonly kind: 'trade';
  readonly type: TradeDefinition['type'];
  readonly subject: string;
  readonly show: ChartState;
  /** The partners that a reader may choose from. */
  readonly choice: readonly Partner[];
  readonly controls: TradeDefinition['controls'];
  readonly labels: readonly number[];
  readonly phones: TradeDefinition['phones'];
  /** All series that some state of the chart needs. */
  readonly series: readonly Series[];
  /** Those of the series, in order of first use. */
  readonly sources: readonly TradeSource[];
}

/** A figure with what its drawing needs besides. */
export interface ChartFigure extends Cell {
  readonly tone: Tone;
  /** Whether it stands for less than a year. */
  readonly isPartYear: boolean;
}

/** A chart of single figures: indicators, or a part of a whole. */
export interface FigureChart extends ChartHead {
  readonly kind: 'figures';
  readonly type: 'columns' | 'part';
  /** Of a `part`: the share in percent, the part and the whole in this order. */
  readonly figures: readonly ChartFigure[];
  readonly sources: readonly TradeSource[];
}

/** A chart that counts the digest’s own briefs. */
export interface CountChart extends ChartHead {
  readonly kind: 'counts';
  readonly type: 'heatmap';
  readonly rows: HeatmapDefinition['rows'];
  readonly cells: readonly Cell[];
  readonly sources: readonly [];
}

export type Chart = TradeChart | FigureChart | CountChart;
