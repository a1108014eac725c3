/** Class names of marks, each written in full so that a text search finds it in map-drawing.css. */
import type { RouteKind, RouteStatus } from '#src/model/route.ts';
import type { DrawnPlace, DrawnRoute } from './map-drawing.ts';
import type { MapLayout } from './map-layouts.ts';

export const frameClasses: Record<MapLayout, string> = {
  wide: 'map-drawing map-wide',
  phone: 'map-drawing map-narrow map-phone',
  small: 'map-drawing map-narrow',
  country: 'map-drawing map-narrow',
};

const kindClasses: Record<RouteKind, string> = {
  rail: 'map-route map-rail',
  road: 'map-route map-road',
  pipeline: 'map-route map-pipeline',
};

const statusClasses: Record<RouteStatus, string> = {
  operating: '',
  'under-construction': ' map-under-construction',
  planned: ' map-planned',
};

/** By the step of width from which a name is shown. */
export const nameClasses: readonly string[] = ['map-name', 'map-name map-name-late'];

export function routeClass({ kind, status }: Pick<DrawnRoute, 'kind' | 'status'>): string {
  return `${kindClasses[kind]}${statusClasses[status]}`;
}

export function placeClass({ precision, isSubject }: Pick<DrawnPlace, 'precision' | 'isSubject'>): string {
  const hollow = precision === 'approximate' ? ' map-hollow' : '';
  return `map-place${hollow}${isSubject ? ' map-current' : ''}`;
}
