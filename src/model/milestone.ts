import { z } from 'zod';
import { idSchema } from './id.ts';
import { isoDateSchema } from './iso-date.ts';
import type { ResolvedSource } from './source.ts';
import { type CountryCode, countryCodes, type TopicCode, topicCodes } from './vocabulary.ts';

/** A step in the relations since 1992, as `content/timeline.yaml` gives it. */
export const milestoneSchema = z.strictObject({
  id: idSchema,
  date: isoDateSchema,
  countries: z.array(z.enum(countryCodes)).min(1),
  topics: z.array(z.enum(topicCodes)).min(1),
  title: z.string().min(1).describe('Who did what'),
  label: z.string().min(1).max(28).optional().describe('A short name for the drawing, where there is room'),
  summary: z.string().min(1),
  sources: z.array(z.string().min(1)).min(1).describe('Ids of content/sources.csv'),
});
export type ParsedMilestone = Readonly<z.infer<typeof milestoneSchema>>;

/** A milestone as pages show it. */
export interface Milestone extends Omit<ParsedMilestone, 'sources'> {
  readonly sources: readonly ResolvedSource[];
}

/** Milestones of any of these countries and of any of these topics; of all where a list is empty. */
export interface MilestoneSelection {
  readonly countries: readonly CountryCode[];
  readonly topics: readonly TopicCode[];
  /** First and last year. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}
