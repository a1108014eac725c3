/** Model values for tests, sound by themselves: a test says only what it is about. */
import type { z } from 'zod';
import type { ParsedArticle, ParsedBrief } from '#src/model/article.ts';
import type { Brief } from '#src/model/brief.ts';
import { buildSite, type SiteParts } from '#src/model/build-site.ts';
import { corroborationOf } from '#src/model/corroboration.ts';
import { type Identity, identitySchema } from '#src/model/identity.ts';
import { type IsoDate, isoDateSchema, type IsoDay, isoDaySchema } from '#src/model/iso-date.ts';
import type { ParsedMilestone } from '#src/model/milestone.ts';
import { type Outlet, outletSchema } from '#src/model/outlet.ts';
import {
  type Page,
  type ParsedCountry,
  type ParsedTerm,
  termSchema,
  type Topic,
} from '#src/model/reference-pages.ts';
import type { Site } from '#src/model/site.ts';
import { type ResolvedSource, type Source, sourceSchema } from '#src/model/source.ts';
import { type ParsedThread, threadFileSchema } from '#src/model/thread.ts';

/** `2023`, `2023-09` or `2023-09-08` */
export function aDate(text: string): IsoDate {
  return isoDateSchema.parse(text);
}

export function aDay(text: string): IsoDay {
  return isoDaySchema.parse(text);
}

export function anIdentity(given: Partial<Identity> = {}): Identity {
  return identitySchema.parse({
    name: 'Khorgos Digest',
    tagline: 'Claim by claim',
    description: 'News on China and Central Asia.',
    address: 'https://example.org/',
    language: 'en',
    licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
    ...given,
  });
}

export function anOutlet(given: Partial<z.input<typeof outletSchema>> = {}): Outlet {
  return outletSchema.parse({
    id: 'eurasianet',
    name: 'Eurasianet',
    country: 'us',
    kind: 'independent-media',
    basis: 'It says so.',
    ...given,
  });
}

/** A source of an article, with its outlets by id. */
export function aSource(given: Partial<z.input<typeof sourceSchema>> = {}): Source {
  return sourceSchema.parse({
    id: 'train',
    outlet: 'eurasianet',
    title: 'A train leaves',
    url: 'https://eurasianet.org/train',
    ...given,
  });
}

/** A source with its outlets found. */
export function aResolvedSource(given: Partial<ResolvedSource> = {}): ResolvedSource {
  return { ...aSource(), outlet: anOutlet(), via: undefined, agency: undefined, ...given };
}

/** A brief as its file gives it. */
export function aParsedBrief(given: Partial<ParsedBrief> = {}): ParsedBrief {
  return {
    id: 'two-trains',
    headline: 'Two trains leave for Tashkent',
    countries: ['uz'],
    topics: ['transport'],
    date: aDate('2023-09-04'),
    records: [],
    places: [],
    routes: [],
    body: [{ type: 'prose', html: '<p>They left on Monday.</p>' }],
    text: 'They left on Monday.',
    sources: ['train'],
    ...given,
  };
}

/** A brief as pages show it. */
export function aBrief(given: Partial<Brief> = {}): Brief {
  const sources = given.sources ?? [aResolvedSource()];
  return {
    ...aParsedBrief(),
    edition: {
      id: '2023/09/two-trains',
      title: 'Tashkent and two trains',
      published: aDay('2023-09-08'),
      updated: undefined,
      publication: 'published',
    },
    corroboration: corroborationOf(sources),
    ...given,
    sources,
  };
}

/** A digest of one brief as its file gives it. */
export function anArticle(given: Partial<ParsedArticle> = {}): ParsedArticle {
  return {
    id: '2023/09/two-trains',
    title: 'Tashkent and two trains',
    dek: 'Two trains in a week.',
    kind: 'digest',
    published: aDay('2023-09-08'),
    countries: ['uz'],
    topics: ['transport'],
    sources: [aSource()],
    records: [],
    figures: [],
    corrections: [],
    draft: false,
    body: [],
    briefs: [aParsedBrief()],
    cited: [{ id: 'train', times: 1 }],
    headings: [],
    words: 100,
    ...given,
  };
}

/** A feature: an article without briefs. */
export function aFeature(given: Partial<ParsedArticle> = {}): ParsedArticle {
  return anArticle({
    id: '2023/09/the-dry-port',
    title: 'The dry port',
    kind: 'feature',
    briefs: [],
    body: [{ type: 'prose', html: '<p>The port lies in the steppe.</p>' }],
    ...given,
  });
}

export function aCountry(given: Partial<ParsedCountry> = {}): ParsedCountry {
  return {
    id: 'uz',
    code: 'uz',
    name: 'Uzbekistan',
    officialName: 'Republic of Uzbekistan',
    names: { ru: 'Узбекистан', zh: '乌兹别克斯坦' },
    dek: 'A neighbour of neighbours.',
    facts: [{ label: 'Capital', value: 'Tashkent', source: 'train' }],
    sources: [aSource()],
    body: [],
    cited: [],
    ...given,
  };
}

export function aTopic(given: Partial<Topic> = {}): Topic {
  return { id: 'transport', name: 'Transport', dek: 'Rails and roads.', body: [], ...given };
}

export function aPage(given: Partial<Page> = {}): Page {
  return { id: 'about', title: 'About', dek: 'Who we are.', body: [], headings: [], ...given };
}

export function aTerm(given: Partial<z.input<typeof termSchema>> = {}): ParsedTerm {
  return termSchema.parse({
    id: 'dry-port',
    term: 'dry port',
    definition: 'A terminal far from the sea.',
    source: 'train',
    ...given,
  });
}

/** A milestone as its file gives it; its source is that of the other builders. */
export function aParsedMilestone(given: Partial<ParsedMilestone> = {}): ParsedMilestone {
  return {
    id: 'ties-uz',
    date: aDate('1992-01-02'),
    countries: ['uz'],
    topics: ['diplomacy'],
    title: 'China and Uzbekistan open diplomatic relations',
    summary: 'It was the first of the five.',
    sources: ['train'],
    ...given,
  };
}

/** A thread of two steps: a milestone, which is `aMilestoneOfRails`, and the brief of `anArticle`. */
export function aThread(
  given: Partial<z.input<typeof threadFileSchema>> & { id?: string } = {},
): ParsedThread {
  const { id = 'trains', ...rest } = given;
  const file = threadFileSchema.parse({
    title: 'Trains to Tashkent',
    summary: 'Trains run.',
    countries: ['uz'],
    topics: ['transport'],
    open: 'Nobody says how often.',
    steps: [
      { stage: 'signed', milestone: 'rails', note: 'The states signed a paper on rails.' },
      { stage: 'started', brief: '2023/09/two-trains#two-trains', note: 'The first trains left.' },
    ],
    ...rest,
  });
  return { ...file, id };
}

export function aMilestoneOfRails(given: Partial<ParsedMilestone> = {}): ParsedMilestone {
  return aParsedMilestone({
    id: 'rails',
    date: aDate('2021-05'),
    topics: ['transport'],
    title: 'A paper on rails',
    summary: 'It was signed.',
    sources: [],
    ...given,
  });
}

type SiteGiven = Partial<SiteParts> & {
  readonly moment?: string;
  readonly unpublished?: 'hidden' | 'shown';
};

/** A site with one digest, at the end of 2025 where nothing else is said. */
export function aSite({ moment, unpublished, ...parts }: SiteGiven = {}): Site {
  return buildSite(
    {
      identity: anIdentity(),
      articles: [anArticle()],
      countries: [],
      topics: [],
      pages: [],
      outlets: [anOutlet()],
      glossary: [],
      sources: [],
      milestones: [],
      places: [],
      routes: [],
      threads: [],
      ...parts,
    },
    { moment: new Date(moment ?? '2025-12-31T00:00:00Z'), unpublished: unpublished ?? 'hidden' },
  );
}
