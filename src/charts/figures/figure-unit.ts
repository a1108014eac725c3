/** From the units of the file to those of charts. */
import type { Indicator, Unit as FileUnit } from '#src/trade/indicator.ts';
import type { Unit } from '../shared/cell.ts';

interface FigureUnit {
  readonly unit: Unit;
  /** A value of the file times this is one of the chart. */
  readonly factor: number;
  /** Figures of one kind may stand on one axis. */
  readonly kind: 'dollars' | 'percent' | 'gas' | 'trains' | 'containers' | 'people' | 'students';
}

const people: FigureUnit = { unit: 'count', factor: 1, kind: 'people' };
const trains: FigureUnit = { unit: 'count', factor: 1, kind: 'trains' };
const percent: FigureUnit = { unit: 'percent', factor: 1, kind: 'percent' };

/** Undefined for units that charts have no words for. */
const figureUnits: Readonly<Record<FileUnit, FigureUnit | undefined>> = {
  percent,
  'percent of trade value': percent,
  'US$ million': { unit: 'usd-billion', factor: 0.001, kind: 'dollars' },
  'CNY billion': undefined,
  bcm: { unit: 'bcm', factor: 1, kind: 'gas' },
  trips: trains,
  trains,
  'million TEU': { unit: 'count', factor: 1_000_000, kind: 'containers' },
  visitors: people,
  tourists: people,
  arrivals: people,
  entries: people,
  students: { unit: 'count', factor: 1, kind: 'students' },
};

/** How a chart counts what the file counts; undefined where it cannot. */
export function findFigureUnit({ unit }: Pick<Indicator, 'unit'>): FigureUnit | undefined {
  return figureUnits[unit];
}

/** A value of the file in the chart’s unit. */
export function toChartValue({ value }: Pick<Indicator, 'value'>, { factor }: FigureUnit): number {
  return Number((value * factor).toPrecision(12));
}
