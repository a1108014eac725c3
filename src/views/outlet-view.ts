import type { PageHead } from '#src/metadata/page-head.ts';
import { collectionData, type Crumb } from '#src/metadata/structured-data.ts';
import { sitePaths } from '#src/model/addresses.ts';
import type { Brief } from '#src/model/brief.ts';
import type { Site } from '#src/model/site.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import type { OutletRecord } from '#src/queries/outlet-record.ts';
import type { PageOf } from '#src/queries/paginate.ts';
import { words } from '#src/words/words.ts';

export interface OutletView {
  readonly head: PageHead;
  readonly crumbs: readonly Crumb[];
  /** Over the briefs that rest on it, with their number where there are any. */
  readonly heading: string;
  /** Countries whose profile cites the outlet. */
  readonly countries: readonly CountryCode[];
  /** Corridors, places and terms that rest on it; kinds without any are left out. */
  readonly shelf: readonly {
    readonly id: string;
    readonly title: string;
    readonly links: readonly { readonly name: string; readonly path: string }[];
  }[];
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
    heading:
      list.total === 0 ? words.outlet.rests : `${words.outlet.rests}: ${words.lists.briefCount(list.total)}`,
    countries: countries.map(({ id }) => id),
    shelf: listShelf(record),
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

function listShelf({ routes, places, terms }: OutletRecord): OutletView['shelf'] {
  const { shelf } = words.outlet;
  return [
    {
      id: 'corridors',
      title: shelf.corridors,
      links: routes.map(({ id, name }) => ({ name, path: sitePaths.mapRoute(id) })),
    },
    {
      id: 'places',
      title: shelf.places,
      links: places.map(({ id, name }) => ({ name, path: sitePaths.mapPlace(id) })),
    },
    {
      id: 'terms',
      title: shelf.terms,
      links: terms.map(({ id, term }) => ({ name: term, path: sitePaths.term(id) })),
    },
  ].filter(({ links }) => links.length > 0);
}
