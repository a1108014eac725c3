/** The content collections. Their types are those of the model; their checks are those of `src/content/`. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from '#src/build/content-loader.ts';
import type { ParsedArticle } from '#src/model/article.ts';
import type { Identity } from '#src/model/identity.ts';
import type { Outlet } from '#src/model/outlet.ts';
import type { ParsedMilestone } from '#src/model/milestone.ts';
import type { ParsedPlace } from '#src/model/place.ts';
import type { Page, ParsedCountry, ParsedTerm, Topic } from '#src/model/reference-pages.ts';
import type { ParsedRoute } from '#src/model/route.ts';
import type { Source } from '#src/model/source.ts';
import type { ParsedThread } from '#src/model/thread.ts';

/** Entries have passed `src/content/` before they are stored; the schema only carries their type. */
function holding<Value>(): z.ZodObject<{ value: z.ZodCustom<Value> }> {
  return z.object({ value: z.custom<Value>() });
}

export const collections = {
  identity: defineCollection({ loader: contentLoader('identity'), schema: holding<Identity>() }),
  articles: defineCollection({ loader: contentLoader('articles'), schema: holding<ParsedArticle>() }),
  countries: defineCollection({ loader: contentLoader('countries'), schema: holding<ParsedCountry>() }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: holding<Topic>() }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: holding<Page>() }),
  outlets: defineCollection({ loader: contentLoader('outlets'), schema: holding<Outlet>() }),
  glossary: defineCollection({ loader: contentLoader('glossary'), schema: holding<ParsedTerm>() }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: holding<Source>() }),
  milestones: defineCollection({ loader: contentLoader('milestones'), schema: holding<ParsedMilestone>() }),
  places: defineCollection({ loader: contentLoader('places'), schema: holding<ParsedPlace>() }),
  routes: defineCollection({ loader: contentLoader('routes'), schema: holding<ParsedRoute>() }),
  threads: defineCollection({ loader: contentLoader('threads'), schema: holding<ParsedThread>() }),
};
