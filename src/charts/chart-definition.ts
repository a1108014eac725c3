/** What a chart shows, as an editor writes it: `content/charts/<id>.yaml`. docs/charts.md explains it to editors. */
import { z } from 'zod';
import { parseWithSchema } from '#src/content/parse-with-schema.ts';
import type { Place, Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { findNearest, suggestion } from '#src/content/suggest.ts';
import { parseYamlText, type YamlPath, type YamlText } from '#src/content/yaml-text.ts';
import { partners } from '#src/trade/observation.ts';
import { controls, flows, measures, reporterChoices, scaleKinds } from './state/chart-state.ts';

const head = {
  order: z.int().default(50).describe('Place in the list of charts, the lowest first'),
  title: z.string().min(1).describe('The finding or the question'),
  subtitle: z.string().min(1).describe('What is measured, in which unit, over which years, by whom'),
  note: z.string().min(1).optional().describe('What a reader must know to read the figures rightly'),
};

const year = z.int().min(1992).max(2100);

const stateSchema = z.strictObject({
  countries: z.array(z.enum(partners)).min(1).describe('Partners of China; c5 is the five together'),
  reporter: z.enum(reporterChoices).default('china').describe('Whose statistics'),
  flow: z.enum(flows).default('total'),
  measure: z.enum(measures).default('value').describe('Dollars, or share of the five states’ total'),
  scale: z.enum(scaleKinds).default('linear'),
  from: year.optional(),
  to: year.optional(),
  year: year.optional().describe('The year, for forms that show one'),
});

const tradeSchema = z.strictObject({
  type: z.enum(['line', 'multiples', 'balance', 'paired', 'bars', 'slope']),
  ...head,
  subject: z.string().min(1).describe('A title for whatever a reader chooses to see'),
  show: stateSchema.describe('What the chart shows at first'),
  choice: z
    .array(z.enum(partners))
    .optional()
    .describe('Partners to choose from; without it, those that are shown'),
  controls: z.array(z.enum(controls)).default([]).describe('What a reader may change'),
  labels: z.array(z.int()).default([]).describe('Years whose values are written into the chart'),
  phones: z.enum(['same', 'multiples']).default('same').describe('The form that phones get'),
});

const figureQuerySchema = z.strictObject({
  indicator: z.string().min(1).describe('As in the column “indicator” of indicators.csv'),
  country: z.enum([...partners, 'cn']).optional(),
  period: z.string().optional().describe('As in the file: 2022, 2023-H1, 2024-01..2024-08'),
});

const columnsSchema = z.strictObject({
  type: z.literal('columns'),
  ...head,
  figures: z.array(figureQuerySchema).min(1).describe('Rows of indicators.csv'),
});

const partSchema = z.strictObject({
  type: z.literal('part'),
  ...head,
  share: figureQuerySchema.describe('The part, in percent of the whole'),
  whole: figureQuerySchema,
});

const heatmapSchema = z.strictObject({
  type: z.literal('heatmap'),
  ...head,
  rows: z.enum(['countries', 'topics']).describe('What the digest’s briefs are counted by'),
});

const schemas = {
  line: tradeSchema,
  multiples: tradeSchema,
  balance: tradeSchema,
  paired: tradeSchema,
  bars: tradeSchema,
  slope: tradeSchema,
  columns: columnsSchema,
  part: partSchema,
  heatmap: heatmapSchema,
} as const;
type ChartType = keyof typeof schemas;

export type FigureQuery = Readonly<z.infer<typeof figureQuerySchema>>;

interface Identified {
  /** The name of the file, which is also the chart’s address and the root of the ids in its markup. */
  readonly id: string;
}

export type TradeDefinition = Readonly<z.infer<typeof tradeSchema>> & Identified;
export type ColumnsDefinition = Readonly<z.infer<typeof columnsSchema>> & Identified;
export type PartDefinition = Readonly<z.infer<typeof partSchema>> & Identified;
export type HeatmapDefinition = Readonly<z.infer<typeof heatmapSchema>> & Identified;
export type ChartDefinition = TradeDefinition | ColumnsDefinition | PartDefinition | HeatmapDefinition;

/** A definition with its file, for checks against the figures. */
export interface ChartFile {
  readonly definition: ChartDefinition;
  readonly file: string;
  readonly placeOf: (path: YamlPath) => Place;
}

/** Reads a definition. @returns undefined after every mistake has been reported */
export function parseChartDefinition(file: SourceFile, report: Report): ChartFile | undefined {
  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, report);
  if (yaml === undefined) return undefined;
  const id = parseChartId(file, report);
  const form = parseForm(yaml, report);
  if (form === undefined) return undefined;
  const data = parseWithSchema(schemas[form.type], { ...yaml, value: form.value }, report);
  if (data === undefined || id === undefined || !form.isKnown) return undefined;
  return { definition: { ...data, id }, file: file.path, placeOf: yaml.placeOf };
}

interface Form {
  readonly type: ChartType;
  /** The definition with the form that was probably meant. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly isKnown: boolean;
}

/**
 * The form comes first, because the other keys depend on it. A misspelt one is reported, and the other keys are read by
 * the form that was probably meant, so that all mistakes are told at once.
 */
function parseForm({ value, placeOf }: YamlText, report: Report): Form | undefined {
  const known = Object.keys(schemas);
  const list = `Known are: ${known.join(', ')}.`;
  const given = typeof value === 'object' && value !== null ? value : {};
  const written = 'type' in given ? given.type : undefined;
  if (typeof written !== 'string') {
    report(placeOf([]), 'The chart has no type.', `Write “type: line”. ${list}`);
    return undefined;
  }
  const isKnown = known.includes(written);
  if (!isKnown) report(placeOf(['type']), `Unknown type “${written}”.`, suggestion(written, known, list));
  const meant = isKnown ? written : findNearest(written, known);
  const type = known.find((name): name is ChartType => name === meant);
  return type === undefined ? undefined : { type, value: { ...given, type }, isKnown };
}

function parseChartId({ path }: SourceFile, report: Report): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name)?.[1];
  if (id === undefined) {
    const mend = 'Use lower-case Latin letters, figures and single hyphens, for example “trade-total.yaml”.';
    report({ line: 1, column: 1 }, `“${name}” cannot serve as a chart’s address.`, mend);
  }
  return id;
}
