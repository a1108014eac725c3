import type { Outlet } from '#src/model/outlet.ts';
import type { Site } from '#src/model/site.ts';
import { type OutletKind, outletKinds } from '#src/model/vocabulary.ts';

export interface OutletsOfKind {
  readonly kind: OutletKind;
  /** By name, each with the number of briefs that cite it. */
  readonly outlets: readonly { readonly outlet: Outlet; readonly briefs: number }[];
}

/** Outlets that published pages name, by kind in the order of the vocabulary; kinds without any are left out. */
export function outletsByKind(site: Site): readonly OutletsOfKind[] {
  return outletKinds
    .map((kind) => ({
      kind,
      outlets: site.outlets
        .filter((outlet) => outlet.kind === kind)
        .map((outlet) => ({ outlet, briefs: site.index.briefsByOutlet.get(outlet.id)?.length ?? 0 })),
    }))
    .filter(({ outlets }) => outlets.length > 0);
}
