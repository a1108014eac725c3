/** A row of `content/trade/sources.csv`: the page or file that a figure was read from. */
import { z } from 'zod';
import type { Place, Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { suggestion } from '#src/content/suggest.ts';
import { type IsoDate, isoDateSchema } from '#src/model/iso-date.ts';
import { parseCsvRecords } from '#src/content/csv/csv-records.ts';

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
    'unclassified',
  ]),
  outlet_id: z.string(),
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
  /** The file of `content/outlets/` that describes the outlet; undefined where none is known to be the same. */
  readonly outletId: string | undefined;
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

/** All sources, and where each stands in the file. */
export interface TradeSources {
  readonly byId: ReadonlyMap<string, TradeSource>;
  readonly placeOf: (id: string) => Place;
}

/**
 * Reads `sources.csv`.
 * @param outletIds the outlets that `content/outlets/` describes; undefined where they are not known, and then
 * `outlet_id` is not checked
 * @returns undefined after every mistake has been reported
 */
export function parseTradeSources(
  file: SourceFile,
  outletIds: ReadonlySet<string> | undefined,
  report: Report,
): TradeSources | undefined {
  const records = parseCsvRecords(file, sourceRowSchema, report);
  if (records === undefined) return undefined;
  const offsets = new Map<string, number>();
  let sound = true;
  const complain = (offset: number, message: string, mend: string): void => {
    sound = false;
    report(file.placeAt(offset), message, mend);
  };
  for (const { value, offsetOf } of records) {
    const { source_id: id, outlet_id: outlet } = value;
    if (offsets.has(id)) {
      const mend = 'Keep one of the two, or give this one another id.';
      complain(offsetOf('source_id'), `The source “${id}” is described already.`, mend);
    }
    offsets.set(id, offsetOf('source_id'));
    if (outlet !== '' && outletIds?.has(outlet) === false) {
      const mend = suggestion(outlet, outletIds, 'Outlets are described in content/outlets/, one file each.');
      complain(offsetOf('outlet_id'), `Unknown outlet “${outlet}”.`, mend);
    }
  }
  if (!sound) return undefined;
  return {
    byId: new Map(records.map(({ value }) => [value.source_id, toSource(value)])),
    placeOf: (id) => file.placeAt(offsets.get(id) ?? 0),
  };
}

function toSource(row: z.output<typeof sourceRowSchema>): TradeSource {
  return {
    id: row.source_id,
    publisher: row.publisher,
    kind: row.publisher_type,
    outletId: row.outlet_id === '' ? undefined : row.outlet_id,
    title: row.title,
    url: row.url,
    published: row.published,
    originalSource: row.original_source,
    language: row.language,
    note: row.note,
  };
}
