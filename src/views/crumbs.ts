import type { Crumb } from '#src/metadata/structured-data.ts';
import { sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { formatMonthName } from '#src/words/format.ts';
import { words } from '#src/words/words.ts';

/** The way to a page, itself included as the last step. */
export function articleCrumbs({ id, title, published }: Article): readonly Crumb[] {
  return [...monthCrumbs(published.slice(0, 7)), { name: title, path: sitePaths.article(id) }];
}

export function yearCrumbs(year: string): readonly Crumb[] {
  return [
    { name: words.nav.archive, path: sitePaths.archive() },
    { name: year, path: sitePaths.year(year) },
  ];
}

export function monthCrumbs(month: string): readonly Crumb[] {
  return [...yearCrumbs(month.slice(0, 4)), { name: formatMonthName(month), path: sitePaths.month(month) }];
}

export function countryCrumbs(code: CountryCode): readonly Crumb[] {
  return [
    { name: words.nav.countries, path: sitePaths.countries() },
    { name: nameOfCountry(code), path: sitePaths.country(code) },
  ];
}
