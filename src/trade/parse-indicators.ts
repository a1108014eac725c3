import type { Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { suggestion } from '#src/content/suggest.ts';
import { checkRows } from './check-rows.ts';
import { type CsvRecord, parseCsvRecords } from '#src/content/csv/csv-records.ts';
import { type Indicator, type IndicatorRow, indicatorRowSchema, listUnitsOf } from './indicator.ts';
import { markOf } from './observation.ts';

/**
 * Reads `indicators.csv`.
 * @param sourceIds the ids of `sources.csv`; undefined where that file could not be read, and then ids are not checked
 * @returns undefined after every mistake has been reported
 */
export function parseIndicators(
  file: SourceFile,
  sourceIds: ReadonlySet<string> | undefined,
  report: Report,
): readonly Indicator[] | undefined {
  const records = parseCsvRecords(file, indicatorRowSchema, report);
  if (records === undefined) return undefined;
  const keyOf = (row: IndicatorRow): string =>
    [row.indicator, row.period.text, row.country_iso3, row.unit].join(' ');
  const areSound = checkRows({ file, records, sourceIds, first: 'indicator', keyOf }, report);
  const misfits = records.filter(({ value }) => !listUnitsOf(value.indicator).includes(value.unit));
  for (const { value, offsetOf } of misfits) {
    const known = listUnitsOf(value.indicator);
    report(
      file.placeAt(offsetOf('unit')),
      `“${value.indicator}” is not counted in “${value.unit}”.`,
      suggestion(value.unit, known, `Its units are: ${known.join(', ')}.`),
    );
  }
  return areSound && misfits.length === 0 ? records.map(toIndicator) : undefined;
}

function toIndicator({ value }: CsvRecord<IndicatorRow>): Indicator {
  return {
    indicator: value.indicator,
    period: value.period,
    country: value.country_iso3,
    value: value.value,
    unit: value.unit,
    sourceId: value.source_id,
    note: value.note,
    mark: markOf(value),
  };
}
