import type { Article } from '#src/model/article.ts';
import type { Site } from '#src/model/site.ts';

/** Years with articles, newest first: `2023`. */
export function listYears(site: Site): readonly string[] {
  return [...new Set(listMonths(site).map((month) => month.slice(0, 4)))];
}

/** Months with articles, newest first: `2023-09`. */
export function listMonths(site: Site): readonly string[] {
  return [...site.index.articlesByMonth.keys()];
}

/** Articles of a month, newest first. */
export function articlesByMonth(site: Site, month: string): readonly Article[] {
  return site.index.articlesByMonth.get(month) ?? [];
}

/** The months of a year with their articles, newest first. */
export function monthsOfYear(
  site: Site,
  year: string,
): readonly { readonly month: string; readonly articles: readonly Article[] }[] {
  return listMonths(site)
    .filter((month) => month.startsWith(`${year}-`))
    .map((month) => ({ month, articles: articlesByMonth(site, month) }));
}
