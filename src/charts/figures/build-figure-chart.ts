import type { Indicator } from '#src/trade/indicator.ts';
import type { Trade } from '#src/trade/load-trade.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';
import type { ChartFigure, FigureChart } from '../chart.ts';
import type { ColumnsDefinition, PartDefinition } from '../chart-definition.ts';
import { partComputed, partNote } from '../words/figure-words.ts';
import { indicatorNames, joinHead, nameOfPlace, periodBy } from '../words/indicator-words.ts';
import { formatPeriod } from '../words/period-words.ts';
import { sayValue } from '../words/value-words.ts';
import { findFigureUnit, toChartValue } from './figure-unit.ts';
import { findIndicators } from './find-indicators.ts';

/** Looks up the figures of a definition. What has none is left out; `checkFigureChart` reports it. */
export function buildFigureChart(definition: ColumnsDefinition | PartDefinition, trade: Trade): FigureChart {
  const { id, order, type, title, subtitle, note } = definition;
  const figures = type === 'part' ? listParts(definition, trade) : listColumns(definition, trade);
  const sourceIds = new Set(figures.flatMap((figure) => figure.sourceIds));
  const sources = [...sourceIds].flatMap((source): readonly TradeSource[] => {
    const found = trade.sources.get(source);
    return found === undefined ? [] : [found];
  });
  return { kind: 'figures', id, order, type, title, subtitle, note, figures, sources };
}

/** Every row once, in the order in which the definition asks for them. */
function listColumns({ figures }: ColumnsDefinition, trade: Trade): readonly ChartFigure[] {
  const rows = [...new Set(figures.flatMap((query) => findIndicators(trade, query)))];
  const headOf = createHeads(rows);
  return rows.flatMap((row) => {
    const isAlone = !rows.some(
      (other) => other !== row && other.period.text === row.period.text && headOf(other) === headOf(row),
    );
    const period = formatPeriod(row.period);
    const publisher = trade.sources.get(row.sourceId)?.publisher ?? row.sourceId;
    return toFigure(row, { at: isAlone ? period : periodBy(period, publisher), of: headOf(row) }) ?? [];
  });
}

/** Names rows by what differs among them: the indicator, the country, and what a country counts. */
function createHeads(rows: readonly Indicator[]): (row: Indicator) => string {
  const differ = (values: readonly string[]): boolean => new Set(values).size > 1;
  const severalIndicators = differ(rows.map(({ indicator }) => indicator));
  const severalCountries = differ(rows.map(({ country }) => country));
  return ({ indicator, country, unit }) => {
    const alike = rows.filter((row) => row.indicator === indicator);
    const parts = [
      ...(severalIndicators || !severalCountries ? [indicatorNames[indicator]] : []),
      ...(differ(alike.map((row) => row.country)) ? [nameOfPlace(country)] : []),
      ...(differ(alike.map((row) => row.unit)) ? [unit] : []),
    ];
    return joinHead(parts);
  };
}

/** Indicators that are counted on a day, so that a month is no part of a year for them. */
const stocks: ReadonlySet<Indicator['indicator']> = new Set(['students_in_china', 'china_fdi_stock']);

/** Undefined where a chart has no unit for it. */
function toFigure(row: Indicator, head: Pick<ChartFigure, 'at' | 'of'>): ChartFigure | undefined {
  const unit = findFigureUnit(row);
  if (unit === undefined) return undefined;
  const { period, indicator, country, mark, sourceId, note } = row;
  const isWithinYear = period.from.slice(0, 4) === period.to.slice(0, 4);
  return {
    ...head,
    value: toChartValue(row, unit),
    unit: unit.unit,
    mark,
    sourceIds: [sourceId],
    note,
    tone: country === 'cn' ? 'ink' : country,
    isPartYear: isWithinYear && !period.isFullYear && !stocks.has(indicator),
  };
}

/** The share, the part worked out from it, and the whole; none where one of the two rows is missing. */
function listParts({ share, whole }: PartDefinition, trade: Trade): readonly ChartFigure[] {
  const find = (query: PartDefinition['share']): ChartFigure | undefined => {
    const [row] = findIndicators(trade, query);
    return row && toFigure(row, { at: formatPeriod(row.period), of: indicatorNames[row.indicator] });
  };
  const [percent, all] = [find(share), find(whole)];
  if (percent?.value === undefined || all?.value === undefined) return [];
  const part: ChartFigure = {
    ...all,
    of: partComputed,
    value: (all.value * percent.value) / 100,
    sourceIds: [...new Set([...percent.sourceIds, ...all.sourceIds])],
    note: partNote(
      sayValue(percent.value, percent.unit, percent.mark),
      sayValue(all.value, all.unit, all.mark),
    ),
  };
  return [percent, part, all];
}
