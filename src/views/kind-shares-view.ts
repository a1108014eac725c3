import { briefCounts, type KindShare, kindShares } from '#src/queries/kind-shares.ts';
import type { Site } from '#src/model/site.ts';
import { type CountryCode, countryCodes } from '#src/model/vocabulary.ts';
import { nameOfCountry } from '#src/words/country-names.ts';
import { capitalise, formatPercent } from '#src/words/format.ts';
import { outletKindNames } from '#src/words/outlet-kinds.ts';
import { words } from '#src/words/words.ts';

export interface KindSharesView {
  readonly caption: string;
  /** All briefs first, then those of each country, then what rests on one kind alone. */
  readonly columns: readonly {
    readonly name: string;
    readonly code: CountryCode | undefined;
    /** `223 briefs` */
    readonly briefs: string;
  }[];
  readonly rows: readonly {
    readonly kind: string;
    /** To the outlets of the kind on the same page. */
    readonly href: string | undefined;
    readonly cells: readonly { readonly name: string; readonly text: string }[];
    /** Of a bar, from 0 to 100. */
    readonly width: number;
  }[];
}

/** What share of briefs rests on which kind of outlet, as the index of outlets shows it. */
export function kindSharesView(site: Site): KindSharesView {
  const { shares } = words.outlet;
  const counts = briefCounts(site);
  const columns = [
    { name: shares.all, code: undefined, briefs: words.lists.briefCount(counts.all) },
    { name: shares.alone, code: undefined, briefs: '' },
    ...countryCodes.map((code, index) => ({
      name: nameOfCountry(code),
      code,
      briefs: words.lists.briefCount(counts.byCountry[index] ?? 0),
    })),
  ];
  return {
    caption: shares.caption,
    columns,
    rows: kindShares(site).map((share) => ({
      kind: share.kind === 'weak' ? shares.weakOnly : capitalise(outletKindNames[share.kind].label),
      href: share.kind === 'weak' ? undefined : `#${share.kind}`,
      cells: listParts(share).map((part, index) => ({
        name: columns[index]?.name ?? '',
        text: formatPercent(part),
      })),
      width: Math.round(share.all * 1000) / 10,
    })),
  };
}

function listParts({ all, alone, byCountry }: KindShare): readonly number[] {
  return [all, alone, ...byCountry];
}
