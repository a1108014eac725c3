import { z } from 'zod';
import { idSchema } from './id.ts';
import { languageSchema } from './language.ts';
import { outletKinds } from './vocabulary.ts';

export const outletIdSchema = idSchema.brand<'OutletId'>();
export type OutletId = z.infer<typeof outletIdSchema>;

export const namesSchema = z
  .strictObject({ ru: z.string().min(1).optional(), zh: z.string().min(1).optional() })
  .describe('The name in Russian and in Chinese');

/** An outlet as an editor writes it: `content/outlets/<id>.yaml`. */
export const outletFileSchema = z.strictObject({
  name: z.string().min(1),
  names: namesSchema.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  country: z
    .string()
    .regex(/^(?:[a-z]{2}|int)$/, { error: 'country' })
    .describe('ISO 3166-1 alpha-2 in lower case, or int'),
  kind: z.enum(outletKinds),
  languages: z.array(languageSchema).default([]).describe('ISO 639-1 codes'),
  basis: z.string().min(1).describe('On what ground it is classed so'),
  weak: z.boolean().default(false).describe('A mirror, an aggregator or a rewriting site'),
  voice: z
    .string()
    .min(1)
    .optional()
    .describe('Shared by outlets of one house that are not organs of a state'),
  note: z.string().min(1).optional(),
});

export const outletSchema = outletFileSchema.extend({ id: outletIdSchema });
export type Outlet = Readonly<z.infer<typeof outletSchema>>;
