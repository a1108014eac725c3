import { z } from 'zod';
import type { Brief } from './brief.ts';
import { type IsoDate, isoDateSchema } from './iso-date.ts';
import type { Milestone } from './milestone.ts';
import { countryCodes, topicCodes } from './vocabulary.ts';

/** What happened at a step, from a plan to its end. `reported` is news of a matter that stands as it stood. */
export const threadStages = [
  'announced',
  'signed',
  'started',
  'opened',
  'changed',
  'halted',
  'reported',
] as const;
export type ThreadStage = (typeof threadStages)[number];

const stepSchema = z
  .strictObject({
    stage: z.enum(threadStages),
    brief: z
      .string()
      .min(1)
      .optional()
      .describe('Article and id: 2023/09/one-china-and-two-trains#two-trains'),
    milestone: z.string().min(1).optional().describe('An id of content/timeline.yaml'),
    date: isoDateSchema.optional().describe('Where the brief tells of an earlier day than its own'),
    note: z.string().min(1).describe('What this step was, in one sentence'),
  })
  .refine(({ brief, milestone }) => (brief === undefined) !== (milestone === undefined), {
    params: { problem: 'brief-or-milestone' },
  })
  .refine(({ milestone, date }) => milestone === undefined || date === undefined, {
    path: ['date'],
    params: { problem: 'date-of-milestone' },
  });

/** A matter followed over time, as `content/threads/<id>.yaml` gives it. */
export const threadFileSchema = z.strictObject({
  title: z.string().min(1).describe('What the matter is called'),
  summary: z.string().min(1).describe('What it is about, in one paragraph'),
  countries: z.array(z.enum(countryCodes)).min(1),
  topics: z.array(z.enum(topicCodes)).min(1),
  open: z.string().min(1).describe('What is still open after the last step'),
  steps: z.array(stepSchema).min(2).describe('Earliest first'),
});
type ThreadFile = Readonly<z.infer<typeof threadFileSchema>>;

export interface ParsedThread extends ThreadFile {
  readonly id: string;
}

/** What a step rests on. */
export type Evidence =
  | { readonly type: 'brief'; readonly brief: Brief }
  | { readonly type: 'milestone'; readonly milestone: Milestone };

export interface ThreadStep {
  readonly stage: ThreadStage;
  readonly note: string;
  /** That of the brief or the milestone, as exact as it is there, or an earlier one of which the brief tells. */
  readonly date: IsoDate;
  readonly evidence: Evidence;
}

/** A thread as pages show it. */
export interface Thread extends Omit<ParsedThread, 'steps'> {
  /** Earliest first; never empty. */
  readonly steps: readonly ThreadStep[];
  readonly latest: ThreadStep;
  /** Whether a year has gone by since the latest step. */
  readonly isQuiet: boolean;
}

/** How a thread points to a brief: `2023/09/one-china-and-two-trains#two-trains`. */
export function briefKey(articleId: string, briefId: string): string {
  return `${articleId}#${briefId}`;
}
