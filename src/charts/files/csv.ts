import { csvFormat } from 'd3';
import type { Flow, Partner } from '#src/trade/observation.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';
import type { Chart, CountChart, FigureChart, TradeChart } from '../chart.ts';
import type { Unit } from '../shared/cell.ts';
import { nameOfPartner } from '../words/series-words.ts';
import type { FileContext } from './json.ts';

type Row = Readonly<Record<string, string | number | boolean>>;

/**
 * `/charts/<id>.csv`: tidy, one figure a row, all that the chart can show. Each row carries its source, its note and the
 * address of its chart, so that a figure never travels without them. Comma-separated as RFC 4180 has it, in UTF-8, with
 * one row of headings and no lines of comment, over which programs stumble.
 */
export function renderCsv(chart: Chart, context: FileContext): string {
  switch (chart.kind) {
    case 'trade':
      return writeRows(tradeColumns, listTradeRows(chart), context);
    case 'figures':
      return writeRows(figureColumns, listFigureRows(chart), context);
    case 'counts':
      return writeRows(countColumns, listCountRows(chart), context);
  }
}

const sourceColumns = ['source_id', 'publisher', 'source_title', 'source_url', 'source_published'];
const tradeColumns = [
  ...['year', 'partner', 'partner_name', 'reporter', 'flow', 'value', 'unit', 'mark', 'break_before', 'note'],
  ...sourceColumns,
];
const figureColumns = [
  ...['period', 'is_part_year', 'figure', 'value', 'unit', 'mark', 'note'],
  ...sourceColumns,
];
const countColumns = ['month', 'of', 'briefs'];

function writeRows(
  columns: readonly string[],
  rows: readonly Row[],
  { address, licence }: FileContext,
): string {
  const all = rows.map((row) => ({ ...row, chart: address, licence }));
  return `${csvFormat<Row>(all, [...columns, 'chart', 'licence'])}\n`;
}

/** As `/data/observations.csv` names them, so that the two files can be joined. */
const codes: Record<Partner, string> = { kz: 'KAZ', kg: 'KGZ', tj: 'TJK', tm: 'TKM', uz: 'UZB', c5: 'C5' };
const flowCodes: Record<Flow, string> = {
  total: 'total',
  exports: 'export_from_china',
  imports: 'import_to_china',
};

function listTradeRows({ series, sources }: TradeChart): readonly Row[] {
  return series.flatMap(({ partner, reporter, flow, points, gaps }) => {
    const breaks = new Map(gaps.map(({ before, kind }) => [before, kind]));
    return points.map(({ year, value, mark, note, sourceId }) => ({
      year,
      partner: codes[partner],
      partner_name: nameOfPartner(partner),
      reporter: reporter === 'china' ? 'CHN' : codes[partner],
      flow: flowCodes[flow],
      value,
      unit: unitNames['usd-million'],
      mark,
      // Why no line may be drawn to this figure from the one before.
      break_before: breaks.get(year) ?? '',
      note,
      ...describeSources([sourceId], sources),
    }));
  });
}

const unitNames: Record<Exclude<Unit, 'usd-billion'> | 'usd-million', string> = {
  'usd-million': 'million US dollars at current prices',
  percent: 'percent',
  ratio: 'Chinese figure divided by the state’s own',
  bcm: 'billion cubic metres',
  count: 'number',
};

function listFigureRows({ figures, sources }: FigureChart): readonly Row[] {
  return figures.flatMap(({ at, of, value, unit, mark, note, sourceIds, isPartYear }) =>
    value === undefined
      ? []
      : [
          {
            period: at,
            is_part_year: isPartYear,
            figure: of,
            ...measure(value, unit),
            mark,
            note,
            ...describeSources(sourceIds, sources),
          },
        ],
  );
}

/** Dollars in millions, as in all files of the site. */
function measure(value: number, unit: Unit): Row {
  if (unit !== 'usd-billion') return { value, unit: unitNames[unit] };
  // A product of whole billions with decimals carries errors of the binary system: 4.9 × 1000 must stay 4900.
  return { value: Number((value * 1000).toPrecision(12)), unit: unitNames['usd-million'] };
}

/** A figure that is computed from several sources names them all. */
function describeSources(ids: readonly string[], sources: readonly TradeSource[]): Row {
  const own = sources.filter(({ id }) => ids.includes(id));
  const join = (pick: (source: TradeSource) => string): string => own.map(pick).join(' | ');
  return {
    source_id: join(({ id }) => id),
    publisher: join(({ publisher }) => publisher),
    source_title: join(({ title }) => title),
    source_url: join(({ url }) => url),
    source_published: join(({ published }) => published ?? ''),
  };
}

function listCountRows({ cells }: CountChart): readonly Row[] {
  return cells.map(({ at, of, value = 0 }) => ({ month: at, of, briefs: value }));
}
