import { z } from 'zod';
import type { Block } from './block.ts';
import type { CitedSource } from './article.ts';
import { idSchema } from './id.ts';
import { namesSchema } from './outlet.ts';
import { type ResolvedSource, sourceSchema } from './source.ts';
import { type CountryCode, countryCodes, type TopicCode } from './vocabulary.ts';

const factSchema = z.strictObject({
  label: z.string().min(1),
  value: z.string().min(1).describe('Ready for readers, with its unit'),
  asOf: z.string().min(1).optional().describe('Of what day, month or year, as exact as the source'),
  source: z.string().min(1).describe('The id of a source'),
  note: z.string().min(1).optional(),
});

/** A country's profile as an editor writes it: the front matter of `content/countries/<slug>.md`. */
export const countryFrontMatterSchema = z.strictObject({
  code: z.enum(countryCodes),
  name: z.string().min(1),
  officialName: z.string().min(1),
  names: namesSchema,
  dek: z.string().min(1),
  facts: z.array(factSchema).min(1),
  sources: z.array(sourceSchema).default([]).describe('Pages that are not in content/sources.csv'),
});

export interface ParsedCountry extends Readonly<z.infer<typeof countryFrontMatterSchema>> {
  readonly id: CountryCode;
  readonly body: readonly Block[];
  readonly cited: readonly CitedSource[];
}

export interface Country extends Omit<ParsedCountry, 'sources' | 'cited'> {
  /** Cited ones first, in order of first citation; then those that only a fact names. */
  readonly sources: readonly (ResolvedSource & { readonly times: number })[];
}

/** The front matter of `content/topics/<code>.md`. */
export const topicFrontMatterSchema = z.strictObject({
  name: z.string().min(1),
  dek: z.string().min(1).describe('What falls under it, in a sentence'),
});

export interface Topic extends Readonly<z.infer<typeof topicFrontMatterSchema>> {
  readonly id: TopicCode;
  readonly body: readonly Block[];
}

/** The front matter of `content/pages/<id>.md`. */
export const pageFrontMatterSchema = z.strictObject({ title: z.string().min(1), dek: z.string().min(1) });

export interface Page extends Readonly<z.infer<typeof pageFrontMatterSchema>> {
  readonly id: string;
  readonly body: readonly Block[];
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

/** A term of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  names: namesSchema.optional(),
  definition: z.string().min(1),
  source: z.string().min(1).describe('The page the facts were checked against: an id of content/sources.csv'),
});
export type ParsedTerm = Readonly<z.infer<typeof termSchema>>;

/** A term as pages show it. */
export interface Term extends Omit<ParsedTerm, 'source'> {
  readonly sources: readonly ResolvedSource[];
}
