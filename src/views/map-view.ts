/** What the pages of the map show, worked out before any markup. */
import { readAtlas } from '#src/map/atlas.ts';
import { drawMap, type LaidOutMap, type MapScene } from '#src/map/map-drawing.ts';
import type { MapLayout } from '#src/map/map-layouts.ts';
import { hasPlacesIn, type MapPart, partScene, placeScene, routeScene } from '#src/map/map-scenes.ts';
import type { PageHead } from '#src/metadata/page-head.ts';
import { collectionData, type Crumb } from '#src/metadata/structured-data.ts';
import { sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import type { Brief } from '#src/model/brief.ts';
import type { Place } from '#src/model/place.ts';
import type { Route } from '#src/model/route.ts';
import type { Site } from '#src/model/site.ts';
import type { Thread } from '#src/model/thread.ts';
import { featuresOnMap } from '#src/queries/features-on-map.ts';
import type { PageOf } from '#src/queries/paginate.ts';
import { threadsOfBriefs } from '#src/queries/threads-of-briefs.ts';
import { capitalise } from '#src/words/format.ts';
import { mapWords } from '#src/words/map-words.ts';
import { words } from '#src/words/words.ts';

/** A scene in the layouts that a page needs. */
export function layOut(
  { places }: Pick<Site, 'places'>,
  scene: MapScene,
  layouts: readonly MapLayout[],
): readonly LaidOutMap[] {
  const atlas = readAtlas();
  return layouts.map((layout) => ({ layout, drawing: drawMap(scene, { atlas, stops: places, layout }) }));
}

interface MapFigureView {
  readonly id: MapPart;
  readonly title: string;
  readonly drawings: readonly LaidOutMap[];
}

/** The drawings of the map’s own page: the whole, on phones in two parts, then two parts closer. */
export function mapFigures(site: Site): {
  readonly main: MapFigureView;
  readonly closer: readonly MapFigureView[];
} {
  const atlas = readAtlas();
  const draw = (part: MapPart, layout: MapLayout): readonly LaidOutMap[] =>
    layOut(site, partScene({ ...site, atlas }, part), [layout]);
  const parts = (['east', 'gates', 'mountains'] as const).filter((part) => hasPlacesIn(site, part));
  return {
    main: {
      id: 'whole',
      title: mapWords.views.whole,
      drawings: [...draw('whole', 'wide'), ...draw('region', 'phone')],
    },
    closer: parts.map((id) => ({ id, title: mapWords.views[id], drawings: draw(id, 'small') })),
  };
}

const mapCrumb: Crumb = { name: mapWords.title, path: sitePaths.map() };

export const mapHead = {
  title: mapWords.title,
  description: mapWords.description,
  path: sitePaths.map(),
  section: 'map',
  crumbs: [mapCrumb],
} as const satisfies PageHead;

export interface MapPageView {
  readonly head: PageHead;
  readonly crumbs: readonly Crumb[];
  readonly dek: string;
  readonly drawings: readonly LaidOutMap[];
  /** Threads that its briefs are steps of. */
  readonly threads: readonly Thread[];
  /** Features with a map of it. */
  readonly features: readonly Article[];
}

interface Subject {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly pathOf: (page: number) => string;
}

export function placeView(
  site: Site,
  { place, list }: { readonly place: Place; readonly list: PageOf<Brief> },
): MapPageView {
  const subject = {
    id: place.id,
    name: place.name,
    description: mapWords.placeDescription(place),
    pathOf: (page: number) => sitePaths.mapPlace(place.id, page),
  };
  return {
    ...describePage(site, subject, list),
    threads: threadsOfBriefs(site, site.index.briefsByPlace.get(place.id) ?? []),
    dek: mapWords.placeDek(place),
    drawings: list.page > 1 ? [] : layOut(site, placeScene(site, place), ['small']),
  };
}

export function routeView(
  site: Site,
  { route, list }: { readonly route: Route; readonly list: PageOf<Brief> },
): MapPageView {
  const subject = {
    id: route.id,
    name: route.name,
    description: mapWords.routeDescription(route),
    pathOf: (page: number) => sitePaths.mapRoute(route.id, page),
  };
  return {
    ...describePage(site, subject, list),
    threads: threadsOfBriefs(site, site.index.briefsByRoute.get(route.id) ?? []),
    dek: capitalise(mapWords.kindAndStatus(route)),
    drawings: list.page > 1 ? [] : layOut(site, routeScene(site, route), ['small']),
  };
}

function describePage(
  site: Site,
  { id, name, description, pathOf }: Subject,
  list: PageOf<Brief>,
): Pick<MapPageView, 'head' | 'crumbs' | 'features'> {
  const path = pathOf(list.page);
  return {
    crumbs: [mapCrumb],
    features: featuresOnMap(site, id),
    head: {
      title: words.lists.titleWithPage(name, list.page),
      description,
      path,
      section: 'map',
      crumbs: [mapCrumb, { name, path: pathOf(1) }],
      data: [collectionData({ name, description, path, briefs: list.items }, site.identity)],
    },
  };
}
