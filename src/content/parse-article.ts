import {
  type ArticleFrontMatter,
  articleFrontMatterSchema,
  type ParsedArticle,
  type ParsedBrief,
} from '#src/model/article.ts';
import { isBefore } from '#src/model/date-order.ts';
import type { CountryCode, TopicCode } from '#src/model/vocabulary.ts';
import { noteRegistered } from './markdown/citations.ts';
import type { BriefAttributes, MarkdownContext, Reference } from './markdown/context.ts';
import { countWords, parseBody } from './parse-body.ts';
import { openMarkdown, type ParseOptions } from './open-markdown.ts';
import { checkPlainText, checkSources } from './source-checks.ts';
import type { Report } from './problems.ts';
import type { SourceFile } from './source-file.ts';
import type { YamlText } from './yaml-text.ts';

export interface Parsed<Value> {
  readonly value: Value;
  /** What the file points to outside of itself. */
  readonly references: readonly Reference[];
}

/**
 * One article from its file. Reports every mistake that can be seen in the file alone.
 * @returns undefined when something was wrong that leaves no article to show
 */
export function parseArticle(
  file: SourceFile,
  options: ParseOptions,
  report: Report,
): Parsed<ParsedArticle> | undefined {
  const markdown = openMarkdown(file, articleFrontMatterSchema, report);
  if (markdown === undefined) return undefined;
  const { data, yaml } = markdown;
  const id = articleIdOf(file, data, report);
  const context = markdown.createContext(options, {
    sources: data.sources,
    briefsAllowed: data.kind === 'digest',
  });
  const body = parseBody(context, markdown.bodyStart);
  const briefs = body.briefs.flatMap((brief) => attributesOf(brief, { context, data }, report));
  checkFrontMatter(data, yaml, report);
  for (const [index, { source }] of data.figures.entries()) {
    noteRegistered(source, yaml.placeOf(['figures', index, 'source']), context);
  }
  checkSources({ sources: data.sources, context, yaml, alsoUsed: [] }, report);
  if (data.kind === 'digest' && context.briefs.size === 0) {
    const example = ':::brief{#id countries="uz" topics="trade"}';
    report(file.placeAt(markdown.bodyStart), 'The digest holds no brief.', `Add one: “${example}”.`);
  }
  const value: ParsedArticle = {
    ...data,
    id,
    countries: unionOf(data.countries, briefs.map(countriesOf)),
    topics: unionOf(data.topics, briefs.map(topicsOf)),
    body: body.blocks,
    briefs,
    cited: [...context.citations].map(([source, times]) => ({ id: source, times })),
    headings: context.headings,
    words: countWords(body.text),
  };
  return { value, references: context.references };
}

const countriesOf = ({ countries }: ParsedBrief): readonly CountryCode[] => countries;
const topicsOf = ({ topics }: ParsedBrief): readonly TopicCode[] => topics;

function checkFrontMatter(data: ArticleFrontMatter, yaml: YamlText, report: Report): void {
  checkKind(data, yaml, report);
  checkDates(data, yaml, report);
  checkPlainText({ title: data.title, dek: data.dek }, yaml, report);
}

/** `content/articles/2023/2023-09-08-two-trains.md` is `2023/09/two-trains`. */
function articleIdOf(file: SourceFile, data: ArticleFrontMatter, report: Report): string {
  const name = /(\d{4})\/(\d{4}-\d{2}-\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file.path);
  if (name === null) {
    report(
      { line: 1, column: 1 },
      'The file’s name gives no address.',
      'Name it content/articles/<year>/<year>-<month>-<day>-<slug>.md, the slug in lower-case Latin letters, figures and hyphens.',
    );
    return file.path;
  }
  const [, folder, day = '', slug = ''] = name;
  if (day !== data.published || folder !== day.slice(0, 4)) {
    report(
      { line: 1, column: 1 },
      `The file’s place says ${folder ?? ''}/${day}, “published” says ${data.published}.`,
      'Make the folder, the name and “published” agree before the article is published.',
    );
  }
  return `${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}`;
}

function checkKind(data: ArticleFrontMatter, yaml: YamlText, report: Report): void {
  for (const key of ['countries', 'topics'] as const) {
    if (data.kind === 'digest' && data[key] !== undefined) {
      report(yaml.placeOfKey([key]), `A digest takes its ${key} from its briefs.`, `Remove “${key}”.`);
    }
    if (data.kind !== 'digest' && (data[key] ?? []).length === 0) {
      report(yaml.placeOfKey(['kind']), `A ${data.kind} names its ${key}.`, `Add “${key}: […]”.`);
    }
  }
}

function checkDates(data: ArticleFrontMatter, yaml: YamlText, report: Report): void {
  if (data.updated !== undefined && data.updated < data.published) {
    report(
      yaml.placeOf(['updated']),
      `“updated” (${data.updated}) is before “published” (${data.published}).`,
      'Give the day of the latest change, or remove it.',
    );
  }
  for (const [index, { date }] of data.corrections.entries()) {
    if (date >= data.published) continue;
    report(
      yaml.placeOf(['corrections', index, 'date']),
      `The correction is dated ${date}, before the article was published.`,
      'Give the day on which it was made.',
    );
  }
}

function attributesOf(
  { id, headline, body, text }: { readonly id: string } & Pick<ParsedBrief, 'headline' | 'body' | 'text'>,
  { context, data }: { readonly context: MarkdownContext; readonly data: ArticleFrontMatter },
  report: Report,
): readonly ParsedBrief[] {
  const attributes = context.briefs.get(id);
  if (attributes === undefined) return [];
  const sources = [...(context.citationsByBrief.get(id) ?? [])];
  if (sources.length === 0) {
    report(
      attributes.place,
      `The brief “${id}” cites no source.`,
      'Add a citation such as [@id] for one of the sources.',
    );
  }
  const date = attributes.date ?? data.published;
  checkEventDate(attributes, data, report);
  const { countries, topics, records, places, routes } = attributes;
  return [{ id, headline, countries, topics, records, places, routes, date, body, text, sources }];
}

/** An event after the day of the edition has not been reported yet; an updated edition may have added it. */
function checkEventDate(
  { id, date, place }: BriefAttributes,
  data: ArticleFrontMatter,
  report: Report,
): void {
  const last = data.updated ?? data.published;
  if (date === undefined || !isBefore(last, date)) return;
  report(
    place,
    `The brief “${id}” is dated ${date}, after the edition (${last}).`,
    'Give the day of the event, or set “updated” to the day on which the brief was added.',
  );
}

function unionOf<Code>(
  own: readonly Code[] | undefined,
  ofBriefs: readonly (readonly Code[])[],
): readonly Code[] {
  return [...new Set([...(own ?? []), ...ofBriefs.flat()])];
}
