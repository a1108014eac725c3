import type { Place, Report } from '#src/content/problems.ts';
import type { SourceFile } from '#src/content/source-file.ts';
import { suggestion } from '#src/content/suggest.ts';
import type { YamlText } from '#src/content/yaml-text.ts';
import type { ParsedArticle, ParsedBrief } from '#src/model/article.ts';
import type { Source } from '#src/model/source.ts';
import { checkBriefForm } from './check-brief-form.ts';
import { checkNumbers } from './check-statement.ts';
import { listStatements, type Statement } from './list-statements.ts';
import type { NumberInText } from './numbers-in.ts';
import { recordValues } from './record-values.ts';
import type { FactRecord } from './record.ts';
import { type Ground, reportNumbers } from './report-numbers.ts';
import { reportUnknownRecords } from './report-unknown-records.ts';

/** What articles are held against. */
export interface FactShelf {
  readonly records: ReadonlyMap<string, FactRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Whether milestones, corridors, places or trade figures carry a number; features draw on them too. */
  readonly shelfCarries: (number: NumberInText) => boolean;
}

/** An article with its file. */
export interface ArticleFile {
  readonly file: SourceFile;
  readonly yaml: YamlText;
  readonly bodyStart: number;
  readonly article: ParsedArticle;
}

/**
 * Holds an article against its records: each brief names one, cites pages of it and says no number that it does not
 * carry. A feature names its records in its front matter and may draw on the reference shelf and the trade figures.
 */
export function checkArticle(given: ArticleFile, shelf: FactShelf, report: Report): void {
  const { article, file, bodyStart } = given;
  const statements = listStatements(file, bodyStart);
  const offsets = new Map(statements.map(({ brief }) => [brief?.id, brief?.offset]));
  checkBriefForm(article.briefs, (id) => file.placeAt(offsets.get(id) ?? 0), report);
  for (const statement of statements) {
    const brief = article.briefs.find(({ id }) => id === statement.brief?.id);
    if (brief === undefined) {
      checkNumbers(statement, { ground: groundOfArticle(article, shelf), file }, report);
      continue;
    }
    if (!checkRecords({ brief, statement, file, shelf }, report)) continue;
    checkCitations({ brief, statement, article, file, shelf }, report);
    checkNumbers(statement, { ground: groundOf(brief.records, shelf), file }, report);
  }
  checkFrontMatter(given, shelf, report);
}

/** The facts of some records together. */
export function groundOf(ids: readonly string[], { records, sources }: FactShelf): Ground {
  const values = new Set(
    ids.flatMap((id) => {
      const record = records.get(id);
      return record === undefined ? [] : [...recordValues(record, sources)];
    }),
  );
  return {
    name: ids.map((id) => `“${id}”`).join(' and '),
    carries: ({ value }) => values.has(value),
  };
}

function groundOfArticle({ briefs, kind, records }: ParsedArticle, shelf: FactShelf): Ground {
  if (kind === 'digest') {
    const ground = groundOf(
      briefs.flatMap((brief) => brief.records),
      shelf,
    );
    return { ...ground, name: 'the edition’s records' };
  }
  const { carries } = groundOf(records, shelf);
  return {
    name: 'the records under “records”, of the reference shelf or of the trade figures',
    carries: (number) => carries(number) || shelf.shelfCarries(number),
  };
}

interface Checked {
  readonly brief: ParsedBrief;
  readonly statement: Statement;
  readonly file: SourceFile;
  readonly shelf: FactShelf;
}

/** @returns whether the brief has records to be held against */
function checkRecords({ brief, statement, file, shelf }: Checked, report: Report): boolean {
  const place = file.placeAt(statement.brief?.offset ?? 0);
  if (brief.records.length === 0) {
    const mend = 'Add record="…" with the name of a file of content/records/.';
    report(place, `The brief “${brief.id}” names no record.`, mend);
    return false;
  }
  const named = {
    known: shelf.records.keys(),
    placeOf: () => place,
    namedBy: ` of the brief “${brief.id}”`,
  };
  return reportUnknownRecords(brief.records, named, report);
}

/** A brief rests on the pages of its record, or on pages that the article itself describes because none may be linked. */
function checkCitations(
  { brief, statement, article, file, shelf }: Checked & { readonly article: ParsedArticle },
  report: Report,
): void {
  const known = [
    ...brief.records.flatMap((id) => shelf.records.get(id)?.sources ?? []),
    ...article.sources.map(({ id }) => id),
  ];
  for (const { text: id, offset } of statement.citations) {
    if (known.includes(id)) continue;
    const mend = suggestion(id, known, 'Cite one of its sources, or name the record that has this one too.');
    report(file.placeAt(offset), `“${id}” is not a source of the record of “${brief.id}”.`, mend);
  }
}

function checkFrontMatter({ article, yaml }: ArticleFile, shelf: FactShelf, report: Report): void {
  const ground = groundOfArticle(article, shelf);
  const texts = [
    { path: ['title'], text: article.title },
    { path: ['dek'], text: article.dek },
    ...article.figures.flatMap(({ value, label }, index) => [
      { path: ['figures', index, 'value'], text: value },
      { path: ['figures', index, 'label'], text: label },
    ]),
    ...article.corrections.map(({ text }, index) => ({ path: ['corrections', index, 'text'], text })),
  ];
  const mendOfNumbers = 'Take the number from the facts; there are no allowances in the front matter.';
  for (const { path, text } of texts) {
    reportNumbers(text, { ground, placeAt: () => yaml.placeOf(path), mend: mendOfNumbers }, report);
  }
  const placeOf = (index: number): Place => yaml.placeOf(['records', index]);
  reportUnknownRecords(article.records, { known: shelf.records.keys(), placeOf }, report);
  for (const [index, { id, url }] of article.sources.entries()) {
    if (url === undefined) continue;
    const mend = 'Add a row to content/sources.csv, and cite the page by the id that you give it there.';
    report(
      yaml.placeOf(['sources', index, 'url']),
      `The page of “${id}” is not in the register of sources.`,
      mend,
    );
  }
}
