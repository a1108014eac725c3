import type { Place } from '#src/model/place.ts';
import type { Term } from '#src/model/reference-pages.ts';

/** Aliases of a term and its names in Russian and Chinese, in that order. */
export function otherNamesOf({ aliases, names }: Pick<Term, 'aliases' | 'names'>): readonly string[] {
  return [...aliases, names?.ru, names?.zh].filter((name) => name !== undefined);
}

/** The names of a place in Russian and Chinese, in that order. */
export function otherNamesOfPlace({ names }: Pick<Place, 'names'>): readonly string[] {
  return [names?.ru, names?.zh].filter((name) => name !== undefined);
}
