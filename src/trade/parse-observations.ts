import type { Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { checkRows } from './check-rows.ts';
import { type CsvRecord, parseCsvRecords } from '#src/content/csv/csv-records.ts';
import { type Observation, type ObservationRow, observationRowSchema } from './observation.ts';
import { listRivals, type SeriesRule } from './pick-series.ts';

/** What the rows are checked against. */
export interface ObservationChecks {
  /** The ids of `sources.csv`; undefined where that file could not be read, and then ids are not checked. */
  readonly sourceIds: ReadonlySet<string> | undefined;
  /** The rules of all series: none may find two figures for a year. */
  readonly rules: readonly SeriesRule[];
}

/** Reads `observations.csv`. @returns undefined after every mistake has been reported */
export function parseObservations(
  file: SourceFile,
  { sourceIds, rules }: ObservationChecks,
  report: Report,
): readonly Observation[] | undefined {
  const records = parseCsvRecords(file, observationRowSchema, report);
  if (records === undefined) return undefined;
  const keyOf = (row: ObservationRow): string =>
    [row.year, row.partner_iso3, row.reporter_iso3, row.flow].join(' ');
  const areSound = checkRows({ file, records, sourceIds, first: 'year', keyOf }, report);
  const rows = new Map(
    records.map((record) => [toObservation(record), file.placeAt(record.offsetOf('year'))]),
  );
  let hasRivals = false;
  for (const [first, second] of rules.flatMap((rule) => listRivals([...rows.keys()], rule))) {
    const [firstPlace, place] = [rows.get(first), rows.get(second)];
    if (firstPlace === undefined || place === undefined) continue;
    hasRivals = true;
    const message = `Two figures for ${String(first.year)} would stand in one series: this one and that of “${first.sourceId}” in line ${String(firstPlace.line)}.`;
    report(
      place,
      message,
      'Keep one of the two, or let one source speak for that year in src/trade/china-picks.ts or own-picks.ts.',
    );
  }
  return areSound && !hasRivals ? [...rows.keys()] : undefined;
}

function toObservation({ value }: CsvRecord<ObservationRow>): Observation {
  return {
    year: value.year,
    partner: value.partner_iso3,
    reporter: value.reporter_iso3,
    flow: value.flow,
    value: value.value_usd_million,
    sourceId: value.source_id,
    note: value.note,
  };
}
