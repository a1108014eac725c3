/** The name of a view’s file: `flow=exports&year=2019` is kept in `flow-exports_year-2019`. Also runs in browsers. */
export function viewFile(query: string): string {
  return query.replaceAll('=', '-').replaceAll('&', '_').replaceAll(',', '+');
}
