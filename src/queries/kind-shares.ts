import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';
import { type CountryCode, countryCodes, type OutletKind, outletKinds } from '#src/model/vocabulary.ts';

/** Kinds of outlets, and `weak` for briefs that rest on weak outlets only. */
export type SharedKind = OutletKind | 'weak';

export interface KindShare {
  readonly kind: SharedKind;
  /** Part of all briefs that rest on at least one outlet of the kind, from 0 to 1. */
  readonly all: number;
  /** Part of all briefs that rest on outlets of this kind and of no other. */
  readonly alone: number;
  /** Part of each country's briefs, in the order of the vocabulary; 0 where it has none. */
  readonly byCountry: readonly number[];
}

/**
 * On what kinds of outlets briefs rest: those that count as voices (`corroborationOf`), so neither weak outlets nor the
 * sites on which a text was only read. Parts of several kinds add up to more than one, because a brief may rest on
 * several. In the order of their share; kinds on which nothing rests are left out.
 */
export function kindShares(site: Site): readonly KindShare[] {
  const kinds: readonly SharedKind[] = [...outletKinds, 'weak'];
  const rows = kinds.map((kind): KindShare => {
    const rests = (brief: Brief): boolean => kindsOf(brief).has(kind);
    const shareOf = (code: CountryCode): number => partOf(site.index.briefsByCountry.get(code) ?? [], rests);
    return {
      kind,
      all: partOf(site.briefs, rests),
      alone: partOf(site.briefs, (brief) => rests(brief) && kindsOf(brief).size === 1),
      byCountry: countryCodes.map(shareOf),
    };
  });
  return rows.filter(({ all }) => all > 0).toSorted((one, other) => other.all - one.all);
}

/** How many briefs there are, in all and of each country. */
export function briefCounts(site: Site): { readonly all: number; readonly byCountry: readonly number[] } {
  return {
    all: site.briefs.length,
    byCountry: countryCodes.map((code) => site.index.briefsByCountry.get(code)?.length ?? 0),
  };
}

function kindsOf({ corroboration: { voices } }: Brief): ReadonlySet<SharedKind> {
  const kinds = voices.flatMap(({ outlets }) => outlets.map(({ kind }) => kind));
  return new Set<SharedKind>(kinds.length === 0 ? ['weak'] : kinds);
}

function partOf(briefs: readonly Brief[], rests: (brief: Brief) => boolean): number {
  return briefs.length === 0 ? 0 : briefs.filter(rests).length / briefs.length;
}
