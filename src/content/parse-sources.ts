import { z } from 'zod';
import { idPattern } from '#src/model/id.ts';
import { isoDateSchema } from '#src/model/iso-date.ts';
import { languagePattern } from '#src/model/language.ts';
import { type Source, sourceSchema } from '#src/model/source.ts';
import { parseCsvRecords } from './csv/csv-records.ts';
import type { Reference } from './markdown/context.ts';
import type { Parsed } from './parse-article.ts';
import type { Report } from './problems.ts';
import type { SourceFile } from './source-file.ts';

const optional = z.string().transform((text) => (text === '' ? undefined : text));
const outletId = z.string().regex(idPattern, { error: 'Write the id of an outlet of content/outlets/.' });

/** The columns of `content/sources.csv`; each row is then read as the source it is. */
const rowSchema = z.object({
  id: z.string().regex(idPattern, {
    error: 'Use lower-case Latin letters, figures and single hyphens, for example “xinhua-2023-08-30”.',
  }),
  outlet: outletId,
  via: optional.pipe(outletId.optional()),
  agency: optional.pipe(outletId.optional()),
  title: optional,
  description: optional,
  url: optional.pipe(
    z
      .url({ protocol: /^https?$/, error: 'Write the address whole, beginning with https:// or http://.' })
      .optional(),
  ),
  published: z.preprocess((text) => (text === '' ? undefined : text), isoDateSchema.optional()),
  language: optional.pipe(
    z
      .string()
      .regex(languagePattern, { error: 'Write two lower-case letters (ISO 639-1), for example “ru”.' })
      .optional(),
  ),
  note: optional,
});

/**
 * The register of sources, `content/sources.csv`: each page that texts rest on, once.
 * @returns undefined after every mistake has been reported
 */
export function parseSources(file: SourceFile, report: Report): Parsed<readonly Source[]> | undefined {
  const records = parseCsvRecords(file, rowSchema, report);
  if (records === undefined) return undefined;
  const sources: Source[] = [];
  const references: Reference[] = [];
  const lineOf = new Map<string, number>();
  for (const { value, offsetOf } of records) {
    const result = sourceSchema.safeParse(value);
    if (result.success) sources.push(result.data);
    else report(file.placeAt(offsetOf('title')), ...explainRow(value));
    for (const column of ['id', 'url'] as const) {
      const key = value[column];
      if (key === undefined) continue;
      const { line } = file.placeAt(offsetOf(column));
      const earlier = lineOf.get(key);
      if (earlier !== undefined) {
        const message = `“${key}” stands in line ${String(earlier)} already.`;
        report(file.placeAt(offsetOf(column)), message, 'Keep one of the two rows.');
      }
      lineOf.set(key, earlier ?? line);
    }
    for (const column of ['outlet', 'via', 'agency'] as const) {
      const id = value[column];
      if (id !== undefined) references.push({ to: 'outlet', id, ...file.placeAt(offsetOf(column)) });
    }
  }
  return { value: sources, references };
}

/** Each column is right by itself here; what is left are the two rules that hold columns against each other. */
function explainRow({
  id,
  title,
  description,
}: z.output<typeof rowSchema>): readonly [message: string, mend: string] {
  if ((title === undefined) === (description === undefined)) {
    return [
      `The source “${id}” has either a title or a description, one of the two.`,
      'Give “title” if the page’s own title is known, else “description”.',
    ];
  }
  return [
    `The source “${id}” has no address and does not say where it was read.`,
    'Add “url”, or a “note” such as “Read as quoted by …”.',
  ];
}
