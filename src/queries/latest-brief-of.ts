import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import { briefsByCountry } from './briefs-by-country.ts';

/**
 * The brief that stands for a country on the front page: the newest in which it is named first, so that one brief about
 * two countries does not stand twice; failing that, the newest that names it at all.
 */
export function findLatestBriefOf(site: Site, country: CountryCode): Brief | undefined {
  const briefs = briefsByCountry(site, country);
  return briefs.find(({ countries }) => countries[0] === country) ?? briefs[0];
}
