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

/** Reads and checks all content. Never throws over what a file says: every mistake becomes a problem in the result. */
export async function readContent(options: ReadOptions): Promise<ReadResult> {
  const problems: Problem[] = [];
  const reader = createReader(options, problems);
  const identity = await reader.readIdentity();
  const glossary = (await reader.readOne('glossary.yaml', parseGlossary)) ?? [];
  const parse: ParseOptions = {
    base: identity === undefined ? '/' : baseOf(identity.address),
    terms: createTermMatcher(glossary),
  };
  const outlets = await reader.readFolder('outlets', '.yaml', parseOutlet);
  const markdown = {
    articles: await reader.readMarkdown('articles', parseArticle, { parse, glossary }),
    countries: await reader.readMarkdown('countries', parseCountry, { parse, glossary }),
    topics: await reader.readMarkdown('topics', parseTopic, { parse, glossary }),
    pages: await reader.readMarkdown('pages', parsePage, { parse, glossary }),
  };
  await options.cache.save();
  if (identity === undefined) return { content: undefined, problems: sortProblems(problems) };
  const content: Content = { identity, glossary, outlets, ...markdown };
  const charts = (await listFiles(path.join(options.folder, 'charts'))).map((file) =>
    path.basename(file, '.yaml'),
  );
  problems.push(...checkWhole(content, options.shownAs), ...checkReferences(content, charts));
  return { content, problems: sortProblems(problems) };
}

function createReader({ folder, shownAs, address, cache }: ReadOptions, problems: Problem[]) {
  const open = async (
    name: string,
  ): Promise<{ file: SourceFile | undefined; bytes: Uint8Array; report: Report; found: Problem[] }> => {
    const shown = `${shownAs}/${name}`;
    const found: Problem[] = [];
    const report: Report = ({ line, column }, message, mend) => {
      found.push({ file: shown, line, column, message, mend });
    };
    const bytes = await readFile(path.join(folder, name));
    return { file: parseSourceFile(shown, bytes, report), bytes, report, found };
  };

  const readOne = async <Value>(
    name: string,
    parse: (file: SourceFile, report: Report) => Value | undefined,
  ): Promise<Value | undefined> => {
    if (!(await listFiles(folder)).includes(name)) return undefined;
    const { file, report, found } = await open(name);
    const value = file === undefined ? undefined : parse(file, report);
    problems.push(...found);
    return value;
  };

  const readMarkdown = async <Value>(
    name: string,
    parse: ParseMarkdown<Value>,
    options: { readonly parse: ParseOptions; readonly glossary: readonly Term[] },
  ): Promise<readonly FromFile<Value>[]> => {
    const values: FromFile<Value>[] = [];
    for (const entry of await listFiles(path.join(folder, name))) {
      const { file, bytes, report, found } = await open(`${name}/${entry}`);
      if (file === undefined) {
        problems.push(...found);
        continue;
      }
      if (!entry.endsWith('.md'))
        report(
          { line: 1, column: 1 },
          'Only Markdown files belong here.',
          'Give its name the ending .md, or move it elsewhere.',
        );
      const key = cache.keyOf([file.path, options.parse.base, JSON.stringify(options.glossary)], bytes);
      const known = cache.get<Parsed<Value>>(key);
      const parsed = known ?? parse(file, options.parse, report);
      if (parsed !== undefined) {
        values.push({ ...parsed, file: file.path });
        if (found.length === 0) cache.set(key, parsed);
      }
      problems.push(...found);
    }
    return values;
  };

  const readFolder = async <Value>(
    name: string,
    ending: string,
    parse: (file: SourceFile, report: Report) => Value | undefined,
  ): Promise<readonly Value[]> => {
    const values: Value[] = [];
    for (const entry of await listFiles(path.join(folder, name))) {
      const { file, report, found } = await open(`${name}/${entry}`);
      if (!entry.endsWith(ending))
        report(
          { line: 1, column: 1 },
          `Only ${ending} files belong here.`,
          'Rename it, or move it elsewhere.',
        );
      const value = file === undefined ? undefined : parse(file, report);
      if (value !== undefined) values.push(value);
      problems.push(...found);
    }
    return values;
  };

  const readIdentity = async (): Promise<Identity | undefined> => {
    const identity = await readOne('site.yaml', parseIdentity);
    return identity === undefined || address === undefined ? identity : { ...identity, address };
  };

  return { readOne, readMarkdown, readFolder, readIdentity };
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
