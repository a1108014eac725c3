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

/** What a page is about: a corridor or a place. */
interface Subject {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly dek: string;
  readonly scene: MapScene;
  /** All that name it, not only those of one page. */
  readonly briefs: readonly Brief[];
  readonly pathOf: (page: number) => string;
}

export function placeView(
  site: Site,
  { place, list }: { readonly place: Place; readonly list: PageOf<Brief> },
): MapPageView {
  const { id, name } = place;
  const subject = {
    id,
    name,
    description: mapWords.placeDescription(place),
    dek: mapWords.placeDek(place),
    scene: placeScene(site, place),
    briefs: site.index.briefsByPlace.get(id) ?? [],
    pathOf: (page: number) => sitePaths.mapPlace(id, page),
  };
  return viewSubject(site, subject, list);
}

export function routeView(
  site: Site,
  { route, list }: { readonly route: Route; readonly list: PageOf<Brief> },
): MapPageView {
  const { id, name } = route;
  const subject = {
    id,
    name,
    description: mapWords.routeDescription(route),
    dek: capitalise(mapWords.kindAndStatus(route)),
    scene: routeScene(site, route),
    briefs: site.index.briefsByRoute.get(id) ?? [],
    pathOf: (page: number) => sitePaths.mapRoute(id, page),
  };
  return viewSubject(site, subject, list);
}

/** Drawn on the first page of its list only. */
function viewSubject(
  site: Site,
  { id, name, description, dek, scene, briefs, pathOf }: Subject,
  list: PageOf<Brief>,
): MapPageView {
  const path = pathOf(list.page);
  return {
    crumbs: [mapCrumb],
    dek,
    drawings: list.page > 1 ? [] : layOut(site, scene, ['small']),
    threads: threadsOfBriefs(site, briefs),
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
