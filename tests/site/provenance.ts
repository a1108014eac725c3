/** Whether every figure that a built drawing shows stands in the data file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3';
import { z } from 'zod';
import { readSettings } from '../../src/build/settings.ts';
import { pageAt, readText, siteFiles } from './built-site.ts';
import { type ChartFacts, type DrawnFigure, readFigures } from './drawn-figures.ts';
import { type MarkupElement, parseMarkup } from './markup.ts';
import { listWithClass } from './select.ts';

const chartFile = z.object({
  kind: z.string(),
  type: z.string(),
  show: z.object({ countries: z.array(z.string()), year: z.number().optional() }).optional(),
});

export interface DrawnChart {
  readonly id: string;
  readonly facts: ChartFacts;
}

/** All charts of trade that the site has. */
export function listTradeCharts(): readonly DrawnChart[] {
  return [...siteFiles].toSorted().flatMap((file): readonly DrawnChart[] => {
    const id = /^\/charts\/([^/]+)\.json$/.exec(file)?.[1];
    if (id === undefined) return [];
    const { type, show } = chartFile.parse(JSON.parse(readText(file)));
    return show === undefined ? [] : [{ id, facts: { type, show } }];
  });
}

/** The figures in the drawing of a chart’s picture. */
export function readPicture({ id, facts }: DrawnChart): readonly DrawnFigure[] {
  return readAll(parseMarkup(readText(`/charts/${id}.svg`), 'xml'), 'chart-drawing', facts);
}

/** The figures in the drawing that a wide screen shows on a chart’s page. */
export function readWidePage({ id, facts }: DrawnChart): readonly DrawnFigure[] {
  return readAll(pageAt(`/charts/${id}/`).root, 'chart-wide', facts);
}

function readAll(root: MarkupElement, name: string, facts: ChartFacts): readonly DrawnFigure[] {
  return listWithClass(root, name).flatMap((drawing) => readFigures(drawing, facts));
}

interface Row {
  readonly key: string;
  readonly value: number;
}

const rows: readonly Row[] = readRows();

function readRows(): readonly Row[] {
  const { folder } = readSettings(process.env, new Date());
  const text = readFileSync(path.join(folder, 'trade', 'observations.csv'), 'utf8');
  return csvParse(text)
    .filter(({ note = '' }) => !note.includes('SUSPECT'))
    .map((row) => ({
      key: keyOf({
        year: Number(row['year']),
        partner: row['partner_iso3'] ?? '',
        reporter: row['reporter_iso3'] ?? '',
        flow: row['flow'] ?? '',
      }),
      value: Number(row['value_usd_million']),
    }));
}

function keyOf({
  year,
  partner,
  reporter,
  flow,
}: Pick<DrawnFigure, 'year' | 'partner' | 'reporter'> & { readonly flow: string }): string {
  return `${String(year)} ${partner} ${reporter} ${flow}`;
}

/** Figures of a drawing that no row of the file gives, within what the drawing leaves open. */
export function listUnfounded(figures: readonly DrawnFigure[]): readonly string[] {
  return figures
    .filter((figure) => !valuesFor(figure).some((value) => Math.abs(value - figure.value) <= figure.doubt))
    .map(
      (figure) => `${keyOf(figure)}: ${figure.value.toFixed(1)}, in the file ${valuesFor(figure).join(', ')}`,
    );
}

/** All that the file says about what a figure shows; for a balance all differences of the two flows. */
function valuesFor(figure: DrawnFigure): readonly number[] {
  if (figure.flow !== 'balance') return valuesOf(keyOf(figure));
  const bought = valuesOf(keyOf({ ...figure, flow: 'import_to_china' }));
  return valuesOf(keyOf({ ...figure, flow: 'export_from_china' })).flatMap((sold) =>
    bought.map((value) => sold - value),
  );
}

function valuesOf(wanted: string): readonly number[] {
  return rows.filter(({ key }) => key === wanted).map(({ value }) => value);
}
