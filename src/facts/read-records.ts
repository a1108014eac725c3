import type { ContentFolder } from '#src/content/content-files.ts';
import type { Problem } from '#src/content/problems.ts';
import { readFolder } from '#src/content/read-content.ts';
import { suggestion } from '#src/content/suggest.ts';
import type { ParsedArticle } from '#src/model/article.ts';
import { parseRecord } from './parse-record.ts';
import type { FactRecord } from './record.ts';

/** What records are held against. */
export interface RecordUsers {
  /** Ids of the register. */
  readonly sources: ReadonlySet<string>;
  readonly articles: readonly Pick<ParsedArticle, 'briefs' | 'records'>[];
}

/** All of `content/records/`, with every mistake in them; each is named by a text, and rests on pages of the register. */
export async function readRecords(
  from: ContentFolder,
  { sources, articles }: RecordUsers,
): Promise<{ readonly records: ReadonlyMap<string, FactRecord>; readonly problems: readonly Problem[] }> {
  // Threads name records through the briefs of their steps only.
  const named = new Set(
    articles.flatMap(({ briefs, records }) => [...records, ...briefs.flatMap((brief) => brief.records)]),
  );
  const read = await readFolder(
    from,
    { name: 'records', ending: '.yaml' },
    () =>
      ({ file, found, report }) => {
        const parsed = file && parseRecord(file, report);
        // Of a file with mistakes, such as a wrong name, it cannot be said that no text means it.
        if (parsed !== undefined && found.length === 0 && !named.has(parsed.value.id)) {
          const mend = 'Name it at a brief, or remove the file.';
          report({ line: 1, column: 1 }, 'No text was written from this record.', mend);
        }
        for (const { id, line, column } of parsed?.references ?? []) {
          if (sources.has(id)) continue;
          const mend = suggestion(id, [...sources], 'Sources are listed in content/sources.csv.');
          report({ line, column }, `No source has the id “${id}”.`, mend);
        }
        return { record: parsed?.value, found };
      },
  );
  return {
    records: new Map(
      read.flatMap(({ record }) => (record === undefined ? [] : [[record.id, record] as const])),
    ),
    problems: read.flatMap(({ found }) => found),
  };
}
