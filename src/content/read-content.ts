import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ParsedArticle } from '#src/model/article.ts';
import { baseOf } from '#src/model/addresses.ts';
import { compareText } from '#src/model/brief.ts';
import type { Identity } from '#src/model/identity.ts';
import type { Outlet } from '#src/model/outlet.ts';
import type { Page, ParsedCountry, Term, Topic } from '#src/model/reference-pages.ts';
import { checkReferences, checkWhole } from './cross-checks.ts';
import { createTermMatcher } from './markdown/term-matcher.ts';
import type { ParseOptions } from './open-markdown.ts';
import { type Parsed, parseArticle } from './parse-article.ts';
import type { ParseCache } from './parse-cache.ts';
import {
  parseCountry,
  parseGlossary,
  parseIdentity,
  parseOutlet,
  parsePage,
  parseTopic,
} from './parse-reference-pages.ts';
import { type Problem, type Report, sortProblems } from './problems.ts';
import { parseSourceFile, type SourceFile } from './source-file.ts';

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
  readonly glossary: readonly Term[];
}

export interface ReadResult {
  /** What could be read; undefined where `site.yaml` could not. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
}

export interface ReadOptions {
  /** The folder that holds `articles/`, `countries/` and the rest. */
  readonly folder: string;
  /** How problems name that folder, for example `content`. */
  readonly shownAs: string;
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
  const glossary = (await readSingle(reading, 'glossary.yaml', parseGlossary)) ?? [];
  const parse: ParseOptions = {
    base: identity === undefined ? '/' : baseOf(identity.address),
    terms: createTermMatcher(glossary),
  };
  const circumstances = [parse.base, JSON.stringify(glossary)];
  const readMarkdown = <Value>(
    name: string,
    parseMarkdown: ParseMarkdown<Value>,
  ): Promise<readonly FromFile<Value>[]> =>
    readFolder(reading, { name, ending: '.md' }, async (entry) =>
      parseCached(reading, entry, {
        circumstances,
        parse: (file, report) => parseMarkdown(file, parse, report),
      }),
    );
  const outlets = await readFolder(reading, { name: 'outlets', ending: '.yaml' }, (entry) =>
    parseEntry(reading, entry, parseOutlet),
  );
  const markdown = {
    articles: await readMarkdown('articles', parseArticle),
    countries: await readMarkdown('countries', parseCountry),
    topics: await readMarkdown('topics', parseTopic),
    pages: await readMarkdown('pages', parsePage),
  };
  await options.cache.save();
  if (identity === undefined) return { content: undefined, problems: sortProblems(problems) };
  const content: Content = { identity, glossary, outlets, ...markdown };
  const listIds = async (name: string): Promise<readonly string[]> =>
    (await listFiles(path.join(options.folder, name))).map((file) => path.basename(file, '.yaml'));
  const ids = { outlets: await listIds('outlets'), charts: await listIds('charts') };
  problems.push(
    ...checkWhole(content, options.shownAs, new Set(problems.map(({ file }) => file))),
    ...checkReferences(content, ids),
  );
  return { content, problems: sortProblems(problems) };
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

/** A file as it was read, with the problems found in it. */
interface Entry {
  readonly file: SourceFile | undefined;
  readonly bytes: Uint8Array;
  readonly found: Problem[];
  readonly report: Report;
}

/** Files that are open at one time; a system allows about a thousand. */
const openAtOnce = 64;

async function openEntries(reading: Reading, names: readonly string[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let start = 0; start < names.length; start += openAtOnce) {
    const some = names.slice(start, start + openAtOnce);
    entries.push(...(await Promise.all(some.map((name) => openEntry(reading, name)))));
  }
  return entries;
}

async function openEntry({ folder, shownAs }: Reading, name: string): Promise<Entry> {
  const shown = `${shownAs}/${name}`;
  const found: Problem[] = [];
  const report: Report = ({ line, column }, message, mend) => {
    found.push({ file: shown, line, column, message, mend });
  };
  const bytes = await readFile(path.join(folder, name));
  return { file: parseSourceFile(shown, bytes, report), bytes, found, report };
}

async function readFolder<Value>(
  reading: Reading,
  { name, ending }: { readonly name: string; readonly ending: string },
  parse: (entry: Entry) => Value | undefined | Promise<Value | undefined>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const fileNames = await listFiles(path.join(reading.folder, name));
  const entries = await openEntries(
    reading,
    fileNames.map((fileName) => `${name}/${fileName}`),
  );
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

/** The same through the cache, which keeps only what has no problems. */
function parseCached<Value>(
  reading: Reading,
  entry: Entry,
  {
    circumstances,
    parse,
  }: { readonly circumstances: readonly string[]; readonly parse: ParseFile<Parsed<Value>> },
): FromFile<Value> | undefined {
  const { cache } = reading;
  const key = cache.keyOf([entry.file?.path ?? '', ...circumstances], entry.bytes);
  const known = entry.found.length === 0 ? cache.get<Parsed<Value>>(key) : undefined;
  const parsed = known ?? parseEntry(reading, entry, parse);
  if (parsed === undefined || entry.file === undefined) return undefined;
  if (entry.found.length === 0) cache.set(key, parsed);
  return { ...parsed, file: entry.file.path };
}

/** Files in a folder and below, in the same order on every machine; none where the folder does not exist. */
async function listFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
      )
      .toSorted(compareText);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
