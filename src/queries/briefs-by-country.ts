import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';

/** Briefs tagged with a country, newest event first. */
export function briefsByCountry(site: Site, country: CountryCode): readonly Brief[] {
  return site.index.briefsByCountry.get(country) ?? [];
}
