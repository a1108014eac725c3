import { z } from 'zod';
import type { Block } from './block.ts';
import type { Brief } from './brief.ts';
import { type IsoDate, isoDaySchema } from './iso-date.ts';
import { type ResolvedSource, sourceSchema } from './source.ts';
import { articleKinds, type CountryCode, countryCodes, type TopicCode, topicCodes } from './vocabulary.ts';
import type { Publication } from './published.ts';

const correctionSchema = z.strictObject({ date: isoDaySchema, text: z.string().min(1) });
export type Correction = Readonly<z.infer<typeof correctionSchema>>;

const figureSchema = z.strictObject({
  value: z
    .string()
    .min(1)
    .refine((value) => /[^\d.,\s]/.test(value), { params: { problem: 'unit' } })
    .describe('The figure with its unit'),
  label: z.string().min(1).describe('What it counts, where and when'),
  source: z.string().min(1).describe('The id of a source'),
});

/** The front matter of an article, as an editor writes it. */
export const articleFrontMatterSchema = z.strictObject({
  title: z.string().min(1).describe('Says who did what'),
  dek: z.string().min(1).describe('One or two sentences under the title'),
  kind: z.enum(articleKinds),
  published: isoDaySchema,
  updated: isoDaySchema.optional(),
  countries: z.array(z.enum(countryCodes)).optional(),
  topics: z.array(z.enum(topicCodes)).optional(),
  sources: z.array(sourceSchema).default([]).describe('Pages that are not in content/sources.csv'),
  records: z.array(z.string().min(1)).default([]).describe('Fact records that a feature was written from'),
  figures: z.array(figureSchema).max(4).default([]).describe('Key figures for the margin'),
  corrections: z.array(correctionSchema).default([]),
  draft: z.boolean().default(false),
});
export type ArticleFrontMatter = Readonly<z.infer<typeof articleFrontMatterSchema>>;

/** A place in an article where a source is cited: the n-th time, counted from 1. */
export interface CitedSource {
  readonly id: string;
  readonly times: number;
}

/** A brief as parsed, before its sources are looked up. */
export interface ParsedBrief {
  readonly id: string;
  readonly headline: string;
  readonly countries: readonly CountryCode[];
  readonly topics: readonly TopicCode[];
  readonly date: IsoDate;
  /** Ids of the fact records that it was written from. */
  readonly records: readonly string[];
  /** Ids of places and of corridors that it tells of. */
  readonly places: readonly string[];
  readonly routes: readonly string[];
  readonly body: readonly Block[];
  readonly text: string;
  readonly sources: readonly string[];
}

/** An article as parsed from its file: front matter, and the body in blocks. */
export interface ParsedArticle extends Omit<ArticleFrontMatter, 'countries' | 'topics'> {
  /** `2023/09/one-china-and-two-trains`, which is also its address. */
  readonly id: string;
  readonly countries: readonly CountryCode[];
  readonly topics: readonly TopicCode[];
  /** What stands outside of briefs; a digest may open with a paragraph. */
  readonly body: readonly Block[];
  readonly briefs: readonly ParsedBrief[];
  /** In order of first citation, as they are numbered. */
  readonly cited: readonly CitedSource[];
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  readonly words: number;
}

/** An article as pages show it. */
export interface Article extends Omit<ParsedArticle, 'briefs' | 'sources' | 'cited'> {
  readonly publication: Publication;
  readonly briefs: readonly Brief[];
  /** In order of first citation; number one comes first. */
  readonly sources: readonly (ResolvedSource & { readonly times: number })[];
}
