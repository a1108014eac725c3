/** Content files as text for tests of the parsers, and what was reported about them. */
import type { ParsedArticle } from '#src/model/article.ts';
import { proseOf } from '#src/model/block.ts';
import type { ParsedTerm } from '#src/model/reference-pages.ts';
import type { Reference } from '#src/content/markdown/context.ts';
import { createTermMatcher } from '#src/content/markdown/term-matcher.ts';
import { parseArticle } from '#src/content/parse-article.ts';
import { formatProblem, type Problem, type Report, sortProblems } from '#src/content/problems.ts';
import { createSourceFile } from '#src/content/source-file.ts';

export interface Notes {
  readonly report: Report;
  /** All that was reported, as an editor reads it; empty where nothing was. */
  readonly text: () => string;
}

/** Takes problems of one file. */
export function takeNotes(file: string): Notes {
  const problems: Problem[] = [];
  return {
    report: ({ line, column }, message, mend) => {
      problems.push({ file, line, column, message, mend });
    },
    text: () => sortProblems(problems).map(formatProblem).join('\n\n'),
  };
}

export interface Outcome {
  readonly article: ParsedArticle | undefined;
  readonly references: readonly Reference[];
  /** What stands outside of briefs; for a feature without its last paragraph, which cites its source. */
  readonly html: string;
  readonly problems: string;
}

interface Options {
  readonly path?: string;
  readonly base?: string;
  readonly terms?: readonly ParsedTerm[];
}

const file = 'content/articles/2023/2023-09-08-two-trains.md';

export function parseArticleText(
  text: string,
  { path = file, base = '/', terms = [] }: Options = {},
): Outcome {
  const notes = takeNotes('two-trains.md');
  const options = { base, terms: createTermMatcher(terms) };
  const parsed = parseArticle(createSourceFile(path, text), options, notes.report);
  return {
    article: parsed?.value,
    references: parsed?.references ?? [],
    html: proseOf(parsed?.value.body ?? []).replace(/\n*<p>Tail<sup>.*$/s, ''),
    problems: notes.text(),
  };
}

const frontMatter = `---
title: Two trains
dek: Two trains in a week.
published: 2023-09-08
sources:
  - { id: xinhua, outlet: xinhua, title: A train, url: "https://example.org/train" }
  - { id: tass, outlet: tass, title: Another train, url: "https://example.org/other" }
`;

/** A digest with the sources `xinhua` and `tass`; the body begins in line 11. */
export function parseDigest(body: string, options: Options = {}): Outcome {
  return parseArticleText(`${frontMatter}kind: digest\n---\n\n${body}\n`, options);
}

/** A feature with the source `xinhua`, which its last paragraph cites; the body begins in line 12. */
export function parseFeature(body: string, options: Options = {}): Outcome {
  const ownTags = 'kind: feature\ncountries: [uz]\ntopics: [transport]\n';
  const oneSource = frontMatter.replace(/ {2}- \{ id: tass.*\n/, '');
  return parseArticleText(`${oneSource}${ownTags}---\n\n${body}\n\nTail [@xinhua]\n`, options);
}
