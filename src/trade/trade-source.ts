/** A row of `content/trade/sources.csv`: the page or file that a figure was read from. */
import { z } from 'zod';
import type { Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { type IsoDate, isoDateSchema } from '#src/model/iso-date.ts';
import { parseCsvRecords } from './csv-records.ts';

const sourceRowSchema = z.object({
  source_id: z.string().regex(/^[a-z0-9]+(?:_[a-z0-9]+)*$/, {
    error: 'Use lower-case Latin letters, figures and single underscores, for example “trend_uz2024”.',
  }),
  publisher: z.string().min(1),
  publisher_type: z.enum([
    'state_media',
    'independent_media',
    'government',
    'database',
    'think_tank',
    'academic',
  ]),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/, error: 'Write the address whole, beginning with https:// or http://.' }),
  published: z.preprocess((text) => (text === '' ? undefined : text), isoDateSchema.optional()),
  original_source: z.string(),
  language: z.string().regex(/^[a-z]{2}$/, { error: 'Write the two letters of ISO 639-1, for example en.' }),
  note: z.string(),
});

export interface TradeSource {
  readonly id: string;
  readonly publisher: string;
  /** As the research classed the page. Readers are shown the class of the outlet's own page instead. */
  readonly kind: z.output<typeof sourceRowSchema>['publisher_type'];
  readonly title: string;
  readonly url: string;
  /** As exact as known; undefined where the page shows no date. */
  readonly published: IsoDate | undefined;
  /** Whom the page names as the origin of its figures, in the words of the research notes. */
  readonly originalSource: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly note: string;
}

/** Reads `sources.csv`. @returns undefined after every mistake has been reported */
export function parseTradeSources(
  file: SourceFile,
  report: Report,
): ReadonlyMap<string, TradeSource> | undefined {
  const records = parseCsvRecords(file, sourceRowSchema, report);
  if (records === undefined) return undefined;
  const sources = new Map<string, TradeSource>();
  let sound = true;
  for (const { value, offsetOf } of records) {
    if (sources.has(value.source_id)) {
      sound = false;
      const message = `The source “${value.source_id}” is described already.`;
      report(
        file.placeAt(offsetOf('source_id')),
        message,
        'Keep one of the two, or give this one another id.',
      );
    }
    sources.set(value.source_id, {
      id: value.source_id,
      publisher: value.publisher,
      kind: value.publisher_type,
      title: value.title,
      url: value.url,
      published: value.published,
      originalSource: value.original_source,
      language: value.language,
      note: value.note,
    });
  }
  return sound ? sources : undefined;
}
