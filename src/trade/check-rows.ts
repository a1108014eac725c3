/** Rules that hold for the rows of `observations.csv` and of `indicators.csv` alike. */
import type { Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { suggestion } from '#src/content/suggest.ts';
import type { CsvRecord } from '#src/content/csv/csv-records.ts';

interface Rows<Value> {
  readonly file: SourceFile;
  readonly records: readonly CsvRecord<Value>[];
  /** The ids of `sources.csv`; undefined where that file could not be read, and then ids are not checked. */
  readonly sourceIds: ReadonlySet<string> | undefined;
  /** The first column, where a figure that stands twice is told. */
  readonly first: string;
  /** What may stand once for each source: alike for two rows that give the same figure. */
  readonly keyOf: (value: Value) => string;
}

/** Reports unknown sources, and figures that one source gives twice. @returns whether nothing was reported */
export function checkRows<Value extends { readonly source_id: string }>(
  { file, records, sourceIds, first, keyOf }: Rows<Value>,
  report: Report,
): boolean {
  const lineByKey = new Map<string, number>();
  let sound = true;
  const complain = (offset: number, message: string, mend: string): void => {
    sound = false;
    report(file.placeAt(offset), message, mend);
  };
  for (const { value, offsetOf } of records) {
    if (sourceIds !== undefined && !sourceIds.has(value.source_id)) {
      const mend = suggestion(value.source_id, sourceIds, 'Sources are listed in content/trade/sources.csv.');
      complain(offsetOf('source_id'), `Unknown source “${value.source_id}”.`, mend);
    }
    const key = `${keyOf(value)} ${value.source_id}`;
    const earlier = lineByKey.get(key);
    if (earlier !== undefined) {
      const message = `This figure of “${value.source_id}” stands in line ${String(earlier)} already.`;
      complain(offsetOf(first), message, 'Keep one of the two.');
    }
    lineByKey.set(key, earlier ?? file.placeAt(offsetOf(first)).line);
  }
  return sound;
}
