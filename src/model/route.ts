import { z } from 'zod';
import { idSchema } from './id.ts';
import { isoDateSchema } from './iso-date.ts';
import { mapCountryCodes } from './place.ts';
import type { ResolvedSource } from './source.ts';

export const routeKinds = ['rail', 'road', 'pipeline'] as const;
export type RouteKind = (typeof routeKinds)[number];

export const routeStatuses = ['operating', 'under-construction', 'planned'] as const;
export type RouteStatus = (typeof routeStatuses)[number];

/** A corridor of the map, as `content/routes.yaml` gives it. */
export const routeSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  kind: z.enum(routeKinds),
  status: z.enum(routeStatuses),
  via: z.array(z.string().min(1)).min(2).describe('Ids of content/places.yaml, from one end to the other'),
  opened: isoDateSchema.optional(),
  lengthKm: z.number().positive().optional(),
  capacity: z.string().min(1).optional(),
  operator: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  countries: z.array(z.enum(mapCountryCodes)).min(1),
  sources: z.array(z.string().min(1)).min(1).describe('Ids of content/sources.csv'),
});
export type ParsedRoute = Readonly<z.infer<typeof routeSchema>>;

/** A corridor as pages show it. */
export interface Route extends Omit<ParsedRoute, 'sources'> {
  readonly sources: readonly ResolvedSource[];
}
