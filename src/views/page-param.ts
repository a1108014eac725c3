/** The rest of the address of a list's page: nothing for the first, `page/2` for the second. */
export function pageParam(page: number): string | undefined {
  return page === 1 ? undefined : `page/${String(page)}`;
}
