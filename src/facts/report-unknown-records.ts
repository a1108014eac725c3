import type { Place, Report } from '#src/content/problems.ts';
import { suggestion } from '#src/content/suggest.ts';

/** Where a text names its records, and which there are. */
export interface NamedRecords {
  readonly known: Iterable<string>;
  /** Where the record stands that is named at this index. */
  readonly placeOf: (index: number) => Place;
  /** Said behind the record’s name: “ of the brief “a””. */
  readonly namedBy?: string;
}

/**
 * Reports records that a text names and that do not exist.
 * @returns whether all of them exist
 */
export function reportUnknownRecords(
  ids: readonly string[],
  { known, placeOf, namedBy = '' }: NamedRecords,
  report: Report,
): boolean {
  const all = [...known];
  const unknown = [...ids.entries()].filter(([, id]) => !all.includes(id));
  for (const [index, id] of unknown) {
    const mend = suggestion(id, all, 'Records stand in content/records/, one file each.');
    report(placeOf(index), `Unknown record “${id}”${namedBy}.`, mend);
  }
  return unknown.length === 0;
}
