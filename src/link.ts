import { withBase } from '#src/model/addresses.ts';

/** A path of `sitePaths` as a page links to it, with the base under which the site is published. */
export function link(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
