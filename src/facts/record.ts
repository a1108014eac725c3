import { z } from 'zod';
import { isoDateSchema } from '#src/model/iso-date.ts';
import { countryCodes, topicCodes } from '#src/model/vocabulary.ts';

const sourceIds = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** A fact record as `content/records/<id>.yaml` keeps it: what is known of one event, and from which pages. */
export const recordSchema = z.strictObject({
  headline: z.string().min(1),
  date: isoDateSchema,
  confidence: z
    .enum(['high', 'medium'])
    .describe('“medium” where one page, or several of one voice, carry it: the text then names its source'),
  countries: z.array(z.enum(countryCodes)).min(1),
  topics: z.array(z.enum(topicCodes)).min(1),
  facts: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        source: sourceIds,
        attributedTo: z.string().min(1).optional(),
      }),
    )
    .min(1),
  figures: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        value: z.union([z.number(), z.string().min(1)]),
        unit: z.string().min(1).optional(),
        asOf: z.string().min(1).optional(),
        source: sourceIds.optional(),
      }),
    )
    .default([]),
  disputed: z.string().min(1).optional().describe('Where sources differ, and what is not known'),
  places: z
    .array(z.string().min(1))
    .default([])
    .describe('Names of places, for editors; a brief names those that it shows by their ids'),
  sources: z.array(z.string().min(1)).min(1).describe('Ids of content/sources.csv'),
});
export type FactRecord = Readonly<z.infer<typeof recordSchema>> & { readonly id: string };
