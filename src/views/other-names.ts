import type { Term } from '#src/model/reference-pages.ts';

/** Aliases of a term and its names in Russian and Chinese, in that order. */
export function otherNamesOf({ aliases, names }: Term): readonly string[] {
  return [...aliases, names?.ru, names?.zh].filter((name) => name !== undefined);
}
