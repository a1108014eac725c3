/** Briefs on one page of a list; more would make a page too heavy for a slow connection. */
export const briefsPerPage = 20;

/** One page of a list. Pages count from 1. */
export interface PageOf<Value> {
  readonly items: readonly Value[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** How many pages a list of that length takes; an empty list has one, which says so. */
export function pageCount(length: number): number {
  return Math.max(1, Math.ceil(length / briefsPerPage));
}

/** All pages of a list. */
export function listPagesOf<Value>(values: readonly Value[]): readonly PageOf<Value>[] {
  const pages = pageCount(values.length);
  return Array.from({ length: pages }, (_, index) => ({
    items: values.slice(index * briefsPerPage, (index + 1) * briefsPerPage),
    page: index + 1,
    pages,
    total: values.length,
  }));
}
