import type { Reference } from '#src/content/markdown/context.ts';
import type { Parsed } from '#src/content/parse-article.ts';
import { parseWithSchema } from '#src/content/parse-with-schema.ts';
import type { Report } from '#src/content/problems.ts';
import { nameOf, type SourceFile } from '#src/content/source-file.ts';
import { suggestion } from '#src/content/suggest.ts';
import { parseYamlText, type YamlPath } from '#src/content/yaml-text.ts';
import { type FactRecord, recordSchema } from './record.ts';

/**
 * `content/records/<id>.yaml`. Each fact and figure names pages of the record, and each page stands in the register.
 * @returns undefined after mistakes have been reported
 */
export function parseRecord(file: SourceFile, report: Report): Parsed<FactRecord> | undefined {
  const id = nameOf(file);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const mend = 'Name the file in lower-case Latin letters, figures and single hyphens.';
    report({ line: 1, column: 1 }, `“${id}” cannot serve as the name of a record.`, mend);
  }
  const yaml = parseYamlText(file, { yaml: file.text, start: 0 }, report);
  const data = yaml === undefined ? undefined : parseWithSchema(recordSchema, yaml, report);
  if (yaml === undefined || data === undefined) return undefined;
  for (const { name, path } of listNamedSources(data)) {
    if (data.sources.includes(name)) continue;
    const mend = suggestion(name, data.sources, 'Add it to “sources”.');
    report(yaml.placeOf(path), `“${name}” is not one of the record’s sources.`, mend);
  }
  const references = data.sources.map((source, index): Reference => ({
    to: 'source',
    id: source,
    ...yaml.placeOf(['sources', index]),
  }));
  return { value: { ...data, id }, references };
}

/** The pages that facts and figures name, and where. */
function listNamedSources(
  record: Pick<FactRecord, 'facts' | 'figures'>,
): readonly { readonly name: string; readonly path: YamlPath }[] {
  return (['facts', 'figures'] as const).flatMap((list) =>
    record[list].flatMap(({ source = [] }, index) => {
      const path = [list, index, 'source'];
      return typeof source === 'string'
        ? [{ name: source, path }]
        : source.map((name, at) => ({ name, path: [...path, at] }));
    }),
  );
}
