import { hash } from 'node:crypto';
import path from 'node:path';
import type { ParsedArticle } from '#src/model/article.ts';
import { baseOf } from '#src/model/addresses.ts';
import type { Identity } from '#src/model/identity.ts';
import type { Outlet } from '#src/model/outlet.ts';
import type { ParsedMilestone } from '#src/model/milestone.ts';
import type { ParsedPlace } from '#src/model/place.ts';
import type { Page, ParsedCountry, ParsedTerm, Topic } from '#src/model/reference-pages.ts';
import type { ParsedRoute } from '#src/model/route.ts';
import type { Source } from '#src/model/source.ts';
import { briefKey, type ParsedThread } from '#src/model/thread.ts';
import { type ContentFolder, type Entry, listFiles, openEntries, openEntry } from './content-files.ts';
import { checkThreadOrder } from './check-threads.ts';
import { checkReferences, checkWhole } from './cross-checks.ts';
import { createTermMatcher } from './markdown/term-matcher.ts';
import type { ParseOptions } from './open-markdown.ts';
import { type Parsed, parseArticle } from './parse-article.ts';
import type { ParseCache } from './parse-cache.ts';
import { parseCountry, parseIdentity, parseOutlet, parsePage, parseTopic } from './parse-reference-pages.ts';
import { parseGlossary, parseMilestones, parsePlaces, parseRoutes } from './parse-shelf.ts';
import { parseSources } from './parse-sources.ts';
import { parseThread } from './parse-thread.ts';
import { type ParseHelper, startParseHelper } from './parse-helper.ts';
import { type Problem, type Report, sortProblems } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** A value with the file it came from. */
export interface FromFile<Value> extends Parsed<Value> {
  readonly file: string;
}

/** Everything in `content/`, parsed, drafts included. */
export interface Content {
  readonly identity: Identity;
  readonly articles: readonly FromFile<ParsedArticle>[];
  readonly countries: readonly FromFile<ParsedCountry>[];
  readonly topics: readonly FromFile<Topic>[];
  readonly pages: readonly FromFile<Page>[];
  readonly outlets: readonly Outlet[];
  readonly glossary: readonly ParsedTerm[];
  /** The register of sources. */
  readonly sources: readonly Source[];
  readonly milestones: readonly ParsedMilestone[];
  readonly places: readonly ParsedPlace[];
  readonly routes: readonly ParsedRoute[];
  readonly threads: readonly FromFile<ParsedThread>[];
  /** What the single files of the reference shelf point to. */
  readonly shelf: readonly FromFile<unknown>[];
}

export interface ReadResult {
  /** What could be read; undefined where `site.yaml` could not. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
}

export interface ReadOptions extends ContentFolder {
  /** Replaces the address in `site.yaml`. */
  readonly address: string | undefined;
  readonly cache: ParseCache;
}

type ParseMarkdown<Value> = (
  file: SourceFile,
  options: ParseOptions,
  report: Report,
) => Parsed<Value> | undefined;

type ParseFile<Value> = (file: SourceFile, report: Report) => Value | undefined;

/** One reading of the whole folder: what was asked for, and the problems found so far. */
interface Reading extends ReadOptions {
  readonly problems: Problem[];
}

/** Reads and checks all content. Never throws over what a file says: every mistake becomes a problem in the result. */
export async function readContent(options: ReadOptions): Promise<ReadResult> {
  const problems: Problem[] = [];
  const reading: Reading = { ...options, problems };
  const identity = await readIdentity(reading);
  const terms = await readList(reading, 'glossary.yaml', parseGlossary);
  const glossary = terms.value;
  const parse: ParseOptions = {
    base: identity === undefined ? '/' : baseOf(identity.address),
    terms: createTermMatcher(glossary),
  };
  const circumstances = [parse.base, hash('sha256', JSON.stringify(glossary))];
  const outlets = await readFolder(
    reading,
    { name: 'outlets', ending: '.yaml' },
    () => (entry) => parseEntry(reading, entry, parseOutlet),
  );
  const read = <Value>(
    name: string,
    parseMarkdown: ParseMarkdown<Value>,
    help?: MarkdownFolder<Value>['help'],
  ): Promise<readonly FromFile<Value>[]> =>
    readMarkdown(reading, {
      name,
      circumstances,
      parse: (file, report) => parseMarkdown(file, parse, report),
      ...(help === undefined ? {} : { help }),
    });
  const markdown = {
    articles: await read('articles', parseArticle, (files) =>
      startParseHelper(files, { base: parse.base, glossary }),
    ),
    countries: await read('countries', parseCountry),
    topics: await read('topics', parseTopic),
    pages: await read('pages', parsePage),
  };
  await options.cache.save();
  if (identity === undefined) return { content: undefined, problems: sortProblems(problems) };
  const content: Content = { identity, glossary, outlets, ...markdown, ...(await readShelf(reading, terms)) };
  problems.push(...(await checkTogether(content, reading)));
  return { content, problems: sortProblems(problems) };
}

/** What can be seen only with all files at hand. */
async function checkTogether(
  content: Content,
  { folder, shownAs, problems }: Reading,
): Promise<readonly Problem[]> {
  const listIds = async (name: string): Promise<ReadonlySet<string>> =>
    new Set((await listFiles(path.join(folder, name))).map((file) => path.basename(file, '.yaml')));
  const idsOf = (
    name: string,
    entries: readonly { readonly id: string }[],
  ): ReadonlySet<string> | undefined =>
    faulty.has(`${shownAs}/${name}`) ? undefined : new Set(entries.map(({ id }) => id));
  const faulty = new Set(problems.map(({ file }) => file));
  const hasFaultyArticle = [...faulty].some((file) => file.startsWith(`${shownAs}/articles/`));
  return [
    ...checkWhole(content, shownAs, faulty),
    ...checkReferences(content, {
      outlet: await listIds('outlets'),
      chart: await listIds('charts'),
      source: idsOf('sources.csv', content.sources),
      place: idsOf('places.yaml', content.places),
      route: idsOf('routes.yaml', content.routes),
      milestone: idsOf('timeline.yaml', content.milestones),
      brief: hasFaultyArticle ? undefined : new Set(listBriefKeys(content)),
    }),
    ...checkThreadOrder(content),
  ];
}

function listBriefKeys({ articles }: Content): readonly string[] {
  return articles.flatMap(({ value }) => value.briefs.map(({ id }) => briefKey(value.id, id)));
}

/**
 * Threads, and the files that hold one list each: sources, milestones, places and corridors.
 * @param terms those of the glossary, which has been read before
 */
async function readShelf(
  reading: Reading,
  terms: FromFile<unknown>,
): Promise<Pick<Content, 'sources' | 'milestones' | 'places' | 'routes' | 'threads' | 'shelf'>> {
  const sources = await readList(reading, 'sources.csv', parseSources);
  const milestones = await readList(reading, 'timeline.yaml', parseMilestones);
  const routes = await readList(reading, 'routes.yaml', parseRoutes);
  const places = await readList(reading, 'places.yaml', parsePlaces);
  return {
    sources: sources.value,
    milestones: milestones.value,
    routes: routes.value,
    places: places.value,
    threads: await readThreads(reading),
    shelf: [terms, sources, milestones, routes, places],
  };
}

/** A file that holds a list; an empty one where it does not exist or cannot be read. */
async function readList<Entry>(
  reading: Reading,
  name: string,
  parse: ParseFile<Parsed<readonly Entry[]>>,
): Promise<FromFile<readonly Entry[]>> {
  const parsed = await readSingle(reading, name, parse);
  return { value: [], references: [], ...parsed, file: `${reading.shownAs}/${name}` };
}

/** Threads, one file each. */
function readThreads(reading: Reading): Promise<readonly FromFile<ParsedThread>[]> {
  return readFolder(reading, { name: 'threads', ending: '.yaml' }, () => (entry) => {
    const parsed = parseEntry(reading, entry, parseThread);
    return parsed === undefined || entry.file === undefined
      ? undefined
      : { ...parsed, file: entry.file.path };
  });
}

async function readIdentity(reading: Reading): Promise<Identity | undefined> {
  const file = 'site.yaml';
  if (!(await listFiles(reading.folder)).includes(file)) {
    const mend = 'Put it back; it gives the site its name and its address.';
    const shown = `${reading.shownAs}/${file}`;
    reading.problems.push({ file: shown, line: 1, column: 1, message: 'The file is missing.', mend });
  }
  const identity = await readSingle(reading, file, parseIdentity);
  return identity === undefined || reading.address === undefined
    ? identity
    : { ...identity, address: reading.address };
}

async function readSingle<Value>(
  reading: Reading,
  name: string,
  parse: ParseFile<Value>,
): Promise<Value | undefined> {
  if (!(await listFiles(reading.folder)).includes(name)) return undefined;
  return parseEntry(reading, await openEntry(reading, name), parse);
}

/** Parses every file of a folder; one with another ending is told of, and parsed all the same. */
export async function readFolder<Value>(
  from: ContentFolder,
  { name, ending }: { readonly name: string; readonly ending: string },
  parserOf: (entries: readonly Entry[]) => (entry: Entry) => Value | undefined | Promise<Value | undefined>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const fileNames = await listFiles(path.join(from.folder, name));
  const entries = await openEntries(
    from,
    fileNames.map((fileName) => `${name}/${fileName}`),
  );
  const parse = parserOf(entries);
  for (const [index, entry] of entries.entries()) {
    const fileName = fileNames[index] ?? '';
    if (!fileName.endsWith(ending)) {
      const mend = `Give its name the ending ${ending}, or move it elsewhere.`;
      entry.report({ line: 1, column: 1 }, `Only ${ending} files belong here.`, mend);
    }
    const value = await parse(entry);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function parseEntry<Value>({ problems }: Reading, entry: Entry, parse: ParseFile<Value>): Value | undefined {
  const value = entry.file === undefined ? undefined : parse(entry.file, entry.report);
  problems.push(...entry.found);
  return value;
}

interface MarkdownFolder<Value> {
  readonly name: string;
  readonly parse: ParseFile<Parsed<Value>>;
  /** Besides the file itself, what its parsed form depends on. */
  readonly circumstances: readonly string[];
  /** Takes over a part of many files; what it leaves out is parsed here. */
  readonly help?: (files: readonly SourceFile[]) => ParseHelper<Value>;
}

/** Through the cache, which keeps only what has no problems. */
function readMarkdown<Value>(
  reading: Reading,
  { name, parse, circumstances, help }: MarkdownFolder<Value>,
): Promise<readonly FromFile<Value>[]> {
  const { cache } = reading;
  const keyOf = ({ file, bytes }: Entry): string => cache.keyOf([file?.path ?? '', ...circumstances], bytes);
  const findKnown = (entry: Entry): Parsed<Value> | undefined =>
    entry.found.length === 0 ? cache.get<Parsed<Value>>(keyOf(entry)) : undefined;
  return readFolder(reading, { name, ending: '.md' }, (entries) => {
    const known = new Map(entries.map((entry) => [entry, findKnown(entry)]));
    const unknown = entries.filter((entry) => known.get(entry) === undefined);
    const helper = help?.(unknown.flatMap(({ file }) => file ?? []));
    return async (entry) => {
      if (entry.file === undefined) return parseEntry(reading, entry, () => undefined);
      const isFaulty = entry.found.length > 0;
      const ready = isFaulty ? undefined : (known.get(entry) ?? (await helper?.take(entry.file.path)));
      const parsed = ready ?? parseEntry(reading, entry, parse);
      if (parsed === undefined) return undefined;
      if (entry.found.length === 0) cache.set(keyOf(entry), parsed);
      return { ...parsed, file: entry.file.path };
    };
  });
}
