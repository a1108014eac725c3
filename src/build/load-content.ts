import path from 'node:path';
import { checkLinks } from '#src/content/cross-checks.ts';
import { fingerprintOf, openCache, type ParseCache } from '#src/content/parse-cache.ts';
import { type Problem, sortProblems } from '#src/content/problems.ts';
import { type Content, readContent } from '#src/content/read-content.ts';
import { buildSite, type SiteParts } from '#src/model/build-site.ts';
import { listAddresses } from '#src/queries/list-pages.ts';

export interface LoadOptions {
  readonly folder: string;
  readonly shownAs: string;
  readonly address: string | undefined;
  readonly moment: Date;
  readonly cache: ParseCache;
}

export interface LoadResult {
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
}

/** Reads all content and checks everything about it, links between pages included. */
export async function loadContent({ moment, ...options }: LoadOptions): Promise<LoadResult> {
  const { content, problems } = await readContent(options);
  // An outlet that does not exist leaves no whole site to check links against.
  if (content === undefined || problems.length > 0) return { content, problems };
  const site = buildSite(partsOf(content), { moment, unpublished: 'shown' });
  return { content, problems: sortProblems(checkLinks(content, listAddresses(site))) };
}

export function partsOf(content: Content): SiteParts {
  return {
    identity: content.identity,
    articles: content.articles.map(({ value }) => value),
    countries: content.countries.map(({ value }) => value),
    topics: content.topics.map(({ value }) => value),
    pages: content.pages.map(({ value }) => value),
    outlets: content.outlets,
    glossary: content.glossary,
  };
}

/** The cache of a project, in the folder where build tools keep theirs. */
export async function openProjectCache(root: string): Promise<ParseCache> {
  const source = path.join(root, 'src');
  const fingerprint = await fingerprintOf(
    [path.join(source, 'content'), path.join(source, 'model')],
    [path.join(root, 'package-lock.json')],
  );
  return openCache(path.join(root, 'node_modules/.cache/khorgos-digest/parsed.json'), fingerprint);
}
