import type { Report } from '#src/content/problems.ts';
import { suggestion } from '#src/content/suggest.ts';
import type { YamlPath } from '#src/content/yaml-text.ts';
import type { Indicator } from '#src/trade/indicator.ts';
import type { Trade } from '#src/trade/load-trade.ts';
import type { ChartFile, ColumnsDefinition, FigureQuery, PartDefinition } from '../chart-definition.ts';
import { findFigureUnit } from './figure-unit.ts';
import { findIndicators } from './find-indicators.ts';

interface FigureFile {
  readonly definition: ColumnsDefinition | PartDefinition;
  readonly placeOf: ChartFile['placeOf'];
}

/** A query with its place in the file and the rows that it finds. */
interface Asked {
  readonly query: FigureQuery;
  readonly path: YamlPath;
  readonly rows: readonly Indicator[];
}

/** Queries that find nothing, figures that no chart can show, and figures that cannot stand on one axis. */
export function checkFigureChart({ definition, placeOf }: FigureFile, trade: Trade, report: Report): void {
  const asked = listQueries(definition).map(({ query, path }) => ({
    ...{ query, path },
    rows: findIndicators(trade, query),
  }));
  for (const one of asked) {
    if (one.rows.length === 0) reportNothing(one, { placeOf, trade }, report);
    else checkUnit(one, placeOf, report);
  }
  if (definition.type === 'part') checkParts(asked, placeOf, report);
  else checkKinds(asked, placeOf, report);
}

function listQueries(definition: FigureFile['definition']): readonly Omit<Asked, 'rows'>[] {
  return definition.type === 'part'
    ? [
        { query: definition.share, path: ['share'] },
        { query: definition.whole, path: ['whole'] },
      ]
    : definition.figures.map((query, index) => ({ query, path: ['figures', index] }));
}

/** Names the first key that leaves nothing over: the indicator, then the country, then the period. */
function reportNothing(
  { query, path }: Asked,
  { placeOf, trade }: Pick<FigureFile, 'placeOf'> & { readonly trade: Trade },
  report: Report,
): void {
  const { indicator, country, period = '' } = query;
  const named = trade.indicators.filter((row) => row.indicator === indicator);
  if (named.length === 0) {
    const known = new Set(trade.indicators.map((row) => row.indicator));
    const mend = suggestion(indicator, known, 'Indicators stand in content/trade/indicators.csv.');
    report(placeOf([...path, 'indicator']), `Unknown indicator “${indicator}”.`, mend);
    return;
  }
  const there = country === undefined ? named : named.filter((row) => row.country === country);
  if (there.length === 0) {
    const countries = [...new Set(named.map((row) => row.country))];
    const message = `“${indicator}” has no figure for “${country}”.`;
    report(placeOf([...path, 'country']), message, `It has some for: ${countries.join(', ')}.`);
    return;
  }
  const periods = [...new Set(there.map((row) => row.period.text))];
  const message = `“${indicator}” has no figure for the period “${period}”.`;
  const mend = suggestion(period, periods, `It has some for: ${periods.join(', ')}.`);
  report(placeOf([...path, 'period']), message, mend);
}

function checkUnit({ rows, path }: Asked, placeOf: ChartFile['placeOf'], report: Report): void {
  const odd = rows.find((row) => findFigureUnit(row) === undefined);
  if (odd === undefined) return;
  const message = `A chart cannot show figures in “${odd.unit}”.`;
  report(placeOf(path), message, 'Choose another indicator or another period.');
}

function checkKinds(asked: readonly Asked[], placeOf: ChartFile['placeOf'], report: Report): void {
  const [first] = asked.flatMap(({ rows }) => rows);
  if (first === undefined) return;
  for (const { rows, path } of asked) {
    const odd = rows.find((row) => findFigureUnit(row)?.kind !== findFigureUnit(first)?.kind);
    if (odd === undefined) continue;
    const message = `Figures in “${first.unit}” and in “${odd.unit}” cannot stand on one axis.`;
    report(placeOf(path), message, 'Make a chart for each.');
  }
}

/** A part has one share in percent, and one whole of the same period. */
function checkParts(asked: readonly Asked[], placeOf: ChartFile['placeOf'], report: Report): void {
  for (const { rows, path } of asked) {
    if (rows.length < 2) continue;
    const message = `The query finds ${rows.length} figures, where one is needed.`;
    report(placeOf(path), message, 'Name the country and the period.');
  }
  const [share, whole] = asked.map(({ rows }) => rows[0]);
  if (share === undefined || whole === undefined) return;
  if (share.unit !== 'percent') {
    report(placeOf(['share']), `A share is a figure in percent, not in “${share.unit}”.`, 'Choose another.');
  }
  if (share.period.text !== whole.period.text) {
    const message = `The share is of ${share.period.text}, the whole of ${whole.period.text}.`;
    report(placeOf(['whole']), message, 'Choose figures of one period.');
  }
}
