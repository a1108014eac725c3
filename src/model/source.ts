import { z } from 'zod';
import { idSchema } from './id.ts';
import { isoDateSchema } from './iso-date.ts';
import { languageSchema } from './language.ts';
import { type Outlet, outletIdSchema } from './outlet.ts';

/** A page that a text rests on, as an editor writes it in front matter. */
export const sourceSchema = z
  .strictObject({
    id: idSchema,
    outlet: outletIdSchema,
    title: z.string().min(1).optional().describe("The page's own title, in its own language"),
    description: z.string().min(1).optional().describe('Our words, where the title is not known'),
    url: z.url({ protocol: /^https?$/ }).optional(),
    published: isoDateSchema.optional(),
    language: languageSchema.default('en').describe('ISO 639-1'),
    via: outletIdSchema.optional().describe('The outlet on whose site the text was read'),
    agency: outletIdSchema.optional().describe('The outlet whose report the page copies or retells'),
    note: z.string().min(1).optional(),
  })
  .refine((source) => (source.title === undefined) !== (source.description === undefined), {
    params: { problem: 'title-or-description' },
  })
  .refine((source) => source.url !== undefined || source.note !== undefined, {
    params: { problem: 'url-or-note' },
  });
export type Source = Readonly<z.infer<typeof sourceSchema>>;

/** A source with its outlets found. */
export interface ResolvedSource extends Omit<Source, 'outlet' | 'via' | 'agency'> {
  readonly outlet: Outlet;
  readonly via: Outlet | undefined;
  readonly agency: Outlet | undefined;
}
