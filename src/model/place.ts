import { z } from 'zod';
import { idSchema } from './id.ts';
import { namesSchema } from './outlet.ts';
import type { ResolvedSource } from './source.ts';
import { countryCodes } from './vocabulary.ts';

/** The five states and China, by ISO 3166-1 alpha-2 code. */
export const mapCountryCodes = [...countryCodes, 'cn'] as const;
export type MapCountryCode = (typeof mapCountryCodes)[number];

const placeKinds = [
  'capital',
  'city',
  'border-crossing',
  'rail-hub',
  'dry-port',
  'seaport',
  'industrial-park',
  'factory',
  'mine',
  'power-station',
  'refinery',
  'oil-field',
  'gas-field',
  'pipeline-endpoint',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place of the map, as `content/places.yaml` gives it. */
export const placeSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  names: namesSchema.optional(),
  kind: z.enum(placeKinds),
  country: z.enum(mapCountryCodes),
  lat: z.number().describe('Degrees north, WGS 84'),
  lon: z.number().describe('Degrees east, WGS 84'),
  precision: z
    .enum(['exact', 'approximate'])
    .describe('“approximate” where the coordinates are those of a town nearby'),
  note: z.string().min(1).optional(),
  source: z.string().min(1).describe('The page that gives the coordinates: an id of content/sources.csv'),
});
export type ParsedPlace = Readonly<z.infer<typeof placeSchema>>;

/** A place as pages show it. */
export interface Place extends Omit<ParsedPlace, 'source'> {
  /** Where its coordinates are from. */
  readonly sources: readonly ResolvedSource[];
}
