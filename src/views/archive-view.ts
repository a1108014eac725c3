import type { PageHead } from '#src/metadata/page-head.ts';
import { collectionData, type Crumb } from '#src/metadata/structured-data.ts';
import { sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import type { Site } from '#src/model/site.ts';
import { articlesByMonth, listYears, monthsOfYear } from '#src/queries/archive.ts';
import { formatMonth } from '#src/words/format.ts';
import { words } from '#src/words/words.ts';
import type { CountedLink } from './country-view.ts';
import { monthCrumbs, yearCrumbs } from './crumbs.ts';

export interface ArchiveView {
  readonly head: PageHead;
  readonly title: string;
  readonly dek: string | undefined;
  readonly crumbs: readonly Crumb[];
  readonly partsTitle: string;
  /** Years of the archive, or months of a year. */
  readonly parts: readonly CountedLink[];
  readonly groups: readonly ArchiveGroup[];
}

export interface ArchiveGroup {
  readonly heading: string | undefined;
  /** Cards with dek and countries, or a line each: dates and titles. */
  readonly form: 'cards' | 'lines';
  readonly articles: readonly Article[];
}

/** All editions, by year: those of the latest year at length, earlier ones a line each. */
export function archiveView(site: Site): ArchiveView {
  const years = listYears(site).map((year) => ({
    year,
    articles: monthsOfYear(site, year).flatMap(({ articles }) => articles),
  }));
  const path = sitePaths.archive();
  return {
    title: words.archive.title,
    dek: words.archive.dek,
    crumbs: [],
    partsTitle: words.archive.years,
    parts: years.map(({ year, articles }) => ({
      name: year,
      path: sitePaths.year(year),
      count: articles.length,
    })),
    groups: years.map(({ year, articles }, index) => ({
      heading: year,
      form: index === 0 ? 'cards' : 'lines',
      articles,
    })),
    head: headOf(site, { title: words.archive.title, path, crumbs: [{ name: words.nav.archive, path }] }),
  };
}

/** Editions of a year, by month. */
export function yearView(site: Site, year: string): ArchiveView {
  const months = monthsOfYear(site, year);
  const title = words.archive.ofYear(year);
  const crumbs = yearCrumbs(year);
  return {
    title,
    dek: undefined,
    crumbs: crumbs.slice(0, -1),
    partsTitle: words.archive.monthsOf(year),
    parts: listMonthLinks(site, year),
    groups: months.map(({ month, articles }) => ({ heading: formatMonth(month), form: 'cards', articles })),
    head: headOf(site, { title, path: sitePaths.year(year), crumbs }),
  };
}

/** Editions of a month, `2023-09`. */
export function monthView(site: Site, month: string): ArchiveView {
  const title = words.archive.ofMonth(formatMonth(month));
  const year = month.slice(0, 4);
  const crumbs = monthCrumbs(month);
  return {
    title,
    dek: undefined,
    crumbs: crumbs.slice(0, -1),
    partsTitle: words.archive.monthsOf(year),
    parts: listMonthLinks(site, year),
    groups: [{ heading: undefined, form: 'cards', articles: articlesByMonth(site, month) }],
    head: headOf(site, { title, path: sitePaths.month(month), crumbs }),
  };
}

function listMonthLinks(site: Site, year: string): readonly CountedLink[] {
  return monthsOfYear(site, year).map(({ month, articles }) => ({
    name: formatMonth(month),
    path: sitePaths.month(month),
    count: articles.length,
  }));
}

function headOf(
  site: Site,
  page: { readonly title: string; readonly path: string; readonly crumbs: readonly Crumb[] },
): PageHead {
  const { description } = words.archive;
  return {
    ...page,
    description: `${page.title}. ${description}`,
    section: 'archive',
    data: [collectionData({ name: page.title, description, path: page.path, briefs: [] }, site.identity)],
  };
}
