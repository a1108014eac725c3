import type { Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { suggestion } from '#src/content/suggest.ts';
import { parseCsvRecords } from './csv-records.ts';
import { type Observation, observationRowSchema } from './observation.ts';

/**
 * Reads `observations.csv`.
 * @param sourceIds the ids of `sources.csv`; undefined where that file could not be read, and then ids are not checked
 * @returns undefined after every mistake has been reported
 */
export function parseObservations(
  file: SourceFile,
  sourceIds: ReadonlySet<string> | undefined,
  report: Report,
): readonly Observation[] | undefined {
  const records = parseCsvRecords(file, observationRowSchema, report);
  if (records === undefined) return undefined;
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
    const key = [value.year, value.partner_iso3, value.reporter_iso3, value.flow, value.source_id].join(' ');
    const earlier = lineByKey.get(key);
    if (earlier !== undefined) {
      const message = `This figure of “${value.source_id}” stands in line ${String(earlier)} already.`;
      complain(offsetOf('year'), message, 'Keep one of the two.');
    }
    lineByKey.set(key, earlier ?? file.placeAt(offsetOf('year')).line);
  }
  if (!sound) return undefined;
  return records.map(({ value }) => ({
    year: value.year,
    partner: value.partner_iso3,
    reporter: value.reporter_iso3,
    flow: value.flow,
    value: value.value_usd_million,
    sourceId: value.source_id,
    note: value.note,
  }));
}
