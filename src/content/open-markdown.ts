import type { z } from 'zod';
import { parseFrontMatter } from './front-matter.ts';
import type { MarkdownContext } from './markdown/context.ts';
import type { TermMatcher } from './markdown/term-matcher.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import type { Report } from './problems.ts';
import type { SourceFile } from './source-file.ts';
import type { YamlText } from './yaml-text.ts';

/** What a parser needs to know besides the file. */
export interface ParseOptions {
  /** The path under which the site is published. */
  readonly base: string;
  readonly terms: TermMatcher | undefined;
}

/** A Markdown file whose front matter has been read. */
export interface MarkdownFile<Data> {
  readonly data: Data;
  readonly yaml: YamlText;
  readonly bodyStart: number;
  readonly createContext: (
    options: ParseOptions,
    text: {
      /** Those that the front matter describes; undefined where no source may be cited. */
      readonly sources: readonly { readonly id: string }[] | undefined;
      readonly briefsAllowed: boolean;
    },
  ) => MarkdownContext;
}

/** Splits and checks the front matter of a Markdown file. @returns undefined after its mistakes have been reported */
export function openMarkdown<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
  report: Report,
): MarkdownFile<z.output<Schema>> | undefined {
  const frontMatter = parseFrontMatter(file, report);
  if (frontMatter === undefined) return undefined;
  const { yaml, bodyStart } = frontMatter;
  const data = parseWithSchema(schema, yaml, report);
  if (data === undefined) return undefined;
  return {
    data,
    yaml,
    bodyStart,
    createContext: ({ base, terms }, { sources, briefsAllowed }) => ({
      file,
      report,
      base,
      terms,
      briefsAllowed,
      sourceIds: sources?.map(({ id }) => id),
      briefs: new Map(),
      embeds: [],
      references: [],
      citations: new Map(),
      citationsByBrief: new Map(),
      headings: [],
    }),
  };
}
