import type { Reference } from '#src/content/markdown/context.ts';
import type { Parsed } from '#src/content/parse-article.ts';
import { parseWithSchema } from '#src/content/parse-with-schema.ts';
import type { Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { suggestion } from '#src/content/suggest.ts';
import { parseYamlText } from '#src/content/yaml-text.ts';
import { type FactRecord, recordSchema } from './record.ts';

/**
 * `content/records/<id>.yaml`. Each fact and figure names pages of the record, and each page stands in the register.
 * @returns undefined after every mistake has been reported
 */
export function parseRecord(file: SourceFile, report: Report): Parsed<FactRecord> | undefined {
  const id = /([^/]+)\.yaml$/.exec(file.path)?.[1];
  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, report);
  const data = yaml === undefined ? undefined : parseWithSchema(recordSchema, yaml, report);
  if (yaml === undefined || data === undefined || id === undefined) return undefined;
  for (const list of ['facts', 'figures'] as const) {
    for (const [index, { source = [] }] of data[list].entries()) {
      for (const name of typeof source === 'string' ? [source] : source) {
        if (data.sources.includes(name)) continue;
        const mend = suggestion(name, data.sources, 'Add it to “sources”.');
        report(yaml.placeOf([list, index, 'source']), `“${name}” is not one of the record’s sources.`, mend);
      }
    }
  }
  const references = data.sources.map((source, index): Reference => ({
    to: 'source',
    id: source,
    ...yaml.placeOf(['sources', index]),
  }));
  return { value: { ...data, id }, references };
}
