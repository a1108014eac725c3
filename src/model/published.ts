import type { IsoDay } from './iso-date.ts';

export type Publication = 'published' | 'scheduled' | 'draft';

/**
 * The only definition of "published": no draft, and its day has begun in UTC.
 * @param article its `draft` mark and its day of publication
 * @param moment the moment of the build
 */
export function publicationOf(
  article: { readonly draft: boolean; readonly published: IsoDay },
  moment: Date,
): Publication {
  if (article.draft) return 'draft';
  return article.published <= moment.toISOString().slice(0, 10) ? 'published' : 'scheduled';
}

/**
 * The moment of the build: `SOURCE_DATE_EPOCH` (seconds since 1970, https://reproducible-builds.org/specs/source-date-epoch/)
 * where it is set, else `now`.
 * @throws Error when the variable is set to something else than a whole number
 */
export function buildMoment(sourceDateEpoch: string | undefined, now: Date): Date {
  if (sourceDateEpoch === undefined || sourceDateEpoch === '') return now;
  const moment = new Date(Number(sourceDateEpoch) * 1000);
  if (!/^\d+$/.test(sourceDateEpoch) || Number.isNaN(moment.getTime())) {
    throw new Error(`SOURCE_DATE_EPOCH must be a whole number of seconds, not "${sourceDateEpoch}".`);
  }
  return moment;
}
