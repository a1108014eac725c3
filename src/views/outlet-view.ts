import type { PageHead } from '#src/metadata/page-head.ts';
import { collectionData, type Crumb } from '#src/metadata/structured-data.ts';
import { sitePaths } from '#src/model/addresses.ts';
import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import type { OutletRecord } from '#src/queries/outlet-record.ts';
import type { PageOf } from '#src/queries/paginate.ts';
import { nameOfCountry } from '#src/words/format.ts';
import { words } from '#src/words/words.ts';
import type { CountedLink } from './country-view.ts';

export interface OutletView {
  readonly head: PageHead;
  readonly crumbs: readonly Crumb[];
  /** Countries whose profile cites the outlet, with the number of sources there. */
  readonly countries: readonly (CountedLink & { readonly country: CountryCode })[];
}

export function outletView(
  site: Site,
  { record, list }: { readonly record: OutletRecord; readonly list: PageOf<Brief> },
): OutletView {
  const { outlet, countries } = record;
  const path = sitePaths.outlet(outlet.id, list.page);
  const description = words.outlet.description(outlet.name);
  const crumbs = [
    { name: words.nav.outlets, path: sitePaths.outlets() },
    { name: outlet.name, path: sitePaths.outlet(outlet.id) },
  ];
  return {
    crumbs: crumbs.slice(0, -1),
    countries: countries.map(({ id, sources }) => ({
      name: nameOfCountry(id),
      path: sitePaths.country(id),
      count: sources.filter(({ outlet: cited, via }) => cited.id === outlet.id || via?.id === outlet.id)
        .length,
      country: id,
    })),
    head: {
      title: words.lists.titleWithPage(outlet.name, list.page),
      description,
      path,
      section: 'outlets',
      crumbs,
      data: [collectionData({ name: outlet.name, description, path, briefs: list.items }, site.identity)],
    },
  };
}
