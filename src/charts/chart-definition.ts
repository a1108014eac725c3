/** What a chart shows, as an editor writes it: `content/charts/<id>.yaml`. */
import { z } from 'zod';
import { parseWithSchema } from '#src/content/parse-with-schema.ts';
import type { Place, Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { parseYamlText, type YamlPath } from '#src/content/yaml-text.ts';
import { partners } from '#src/trade/observation.ts';

const seriesQuerySchema = z.strictObject({
  partner: z.enum(partners).describe('The state with which China trades, or c5 for the five together'),
  reporter: z.enum(['china', 'partner']).describe('Whose statistics'),
});

const chartDefinitionSchema = z.strictObject({
  type: z.enum(['line']),
  title: z.string().min(1).describe('The finding or the question'),
  subtitle: z.string().min(1).describe('What is measured, in which unit, over which years, by whom'),
  series: z.array(seriesQuerySchema).min(1).max(4).describe('One line each'),
  labels: z.array(z.int()).default([]).describe('Years whose values are written into the chart'),
  note: z.string().min(1).optional().describe('What a reader must know to read the figures rightly'),
});

export interface ChartDefinition extends Readonly<z.infer<typeof chartDefinitionSchema>> {
  /** The name of the file, which is also the chart's address and the root of the ids in its markup. */
  readonly id: string;
}

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
  const data = parseWithSchema(chartDefinitionSchema, yaml, report);
  const id = parseChartId(file, report);
  if (data === undefined || id === undefined) return undefined;
  return { definition: { ...data, id }, file: file.path, placeOf: yaml.placeOf };
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
