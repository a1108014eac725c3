import { compareText } from '#src/model/compare-text.ts';
import type { ParsedTerm } from '#src/model/reference-pages.ts';

/** Finds terms of the glossary in text. */
export interface TermMatcher {
  /** Every occurrence, from left to right; the longest form wins where two begin alike. */
  readonly listMatches: (
    text: string,
  ) => readonly { readonly id: string; readonly start: number; readonly form: string }[];
}

/** Matches whole words, as written in the glossary, in any script. */
export function createTermMatcher(terms: readonly ParsedTerm[]): TermMatcher | undefined {
  const idByForm = new Map<string, string>();
  for (const { id, term, aliases } of terms) {
    for (const form of [term, ...aliases]) if (!idByForm.has(form)) idByForm.set(form, id);
  }
  if (idByForm.size === 0) return undefined;
  const forms = [...idByForm.keys()]
    .toSorted((one, other) => other.length - one.length || compareText(one, other))
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return {
    listMatches: (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const id = idByForm.get(match[0]);
        return id === undefined ? [] : [{ id, start: match.index, form: match[0] }];
      }),
  };
}
