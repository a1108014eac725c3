/**
 * Briefs on the first page of a list, which also carries what introduces it: a country's profile and chart, or what an
 * outlet is. More would make that page too heavy for one round trip.
 */
export const briefsOnFirstPage = 16;

/** Briefs on every later page, which carries nothing else. */
export const briefsOnLaterPages = 60;

/** One page of a list. Pages count from 1. */
export interface PageOf<Value> {
  readonly items: readonly Value[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** How many pages a list of that length takes; an empty list has one, which says so. */
export function pageCount(length: number): number {
  return 1 + Math.ceil(Math.max(0, length - briefsOnFirstPage) / briefsOnLaterPages);
}

/** All pages of a list. */
export function listPagesOf<Value>(values: readonly Value[]): readonly PageOf<Value>[] {
  const pages = pageCount(values.length);
  return Array.from({ length: pages }, (_, index) => ({
    items: values.slice(startOf(index + 1), startOf(index + 2)),
    page: index + 1,
    pages,
    total: values.length,
  }));
}

/** Where a page begins in the whole list. */
function startOf(page: number): number {
  return page === 1 ? 0 : briefsOnFirstPage + (page - 2) * briefsOnLaterPages;
}
