import { z } from 'zod';
import { isoDateSchema } from './iso-date.ts';
import type { ResolvedSource } from './source.ts';
import { countryCodes, topicCodes } from './vocabulary.ts';

/** A step in the relations since 1992, as `content/timeline.yaml` gives it. */
export const milestoneSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'id' }),
  date: isoDateSchema,
  countries: z.array(z.enum(countryCodes)).min(1),
  topics: z.array(z.enum(topicCodes)).min(1),
  title: z.string().min(1).describe('Who did what'),
  summary: z.string().min(1),
  sources: z.array(z.string().min(1)).min(1).describe('Ids of content/sources.csv'),
});
export type ParsedMilestone = Readonly<z.infer<typeof milestoneSchema>>;

/** A milestone as pages show it. */
export interface Milestone extends Omit<ParsedMilestone, 'sources'> {
  readonly sources: readonly ResolvedSource[];
}
