import path from 'node:path';
import { checkEmbeds } from '#src/charts/check-embeds.ts';
import { loadCharts } from '#src/charts/load-charts.ts';
import { checkLinks, type LinkTargets, listReferences } from '#src/content/cross-checks.ts';
import { fingerprintOf, openCache, type ParseCache } from '#src/content/parse-cache.ts';
import { type Problem, sortProblems } from '#src/content/problems.ts';
import { type Content, readContent } from '#src/content/read-content.ts';
import { checkTimelineEmbeds } from '#src/timeline/check-timeline-embeds.ts';
import { buildSite, type SiteParts } from '#src/model/build-site.ts';
import { publicationOf } from '#src/model/published.ts';
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
  const { content, problems: ofTexts } = await readContent(options);
  const { charts, problems: ofCharts } = await loadCharts(options);
  const ofEmbeds = content === undefined ? [] : checkEmbeds(listReferences(content), charts);
  // Where the milestones could not be read, nothing is known to be missing among them.
  const isTimelineRead = !ofTexts.some(({ file }) => file === `${options.shownAs}/timeline.yaml`);
  const ofTimelines =
    content === undefined || !isTimelineRead
      ? []
      : checkTimelineEmbeds(listReferences(content), content.milestones);
  const problems = sortProblems([...ofTexts, ...ofCharts, ...ofEmbeds, ...ofTimelines]);
  // An outlet that does not exist leaves no whole site to check links against.
  if (content === undefined || problems.length > 0) return { content, problems };
  return {
    content,
    problems: sortProblems(checkLinks(content, listAddressesOf(content, moment, [...charts.keys()]))),
  };
}

/** What is published links to what is published; a draft may also link to drafts. */
function listAddressesOf(content: Content, moment: Date, charts: readonly string[]): LinkTargets {
  const parts = partsOf(content);
  const published = listAddresses(buildSite(parts, { moment, unpublished: 'hidden' }), charts);
  const unpublished = content.articles.filter(({ value }) => publicationOf(value, moment) !== 'published');
  return {
    published,
    all:
      unpublished.length === 0
        ? published
        : listAddresses(buildSite(parts, { moment, unpublished: 'shown' }), charts),
    drafts: new Set(unpublished.map(({ file }) => file)),
  };
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
    sources: content.sources,
    milestones: content.milestones,
    places: content.places,
    routes: content.routes,
    threads: content.threads.map(({ value }) => value),
  };
}

/**
 * The cache of parsed files.
 * @param root the project's folder, whose code makes the fingerprint
 */
export async function openProjectCache(root: string, cacheFolder: string): Promise<ParseCache> {
  const source = path.join(root, 'src');
  const fingerprint = await fingerprintOf(
    [path.join(source, 'content'), path.join(source, 'model')],
    [path.join(root, 'package-lock.json')],
  );
  return openCache(path.join(cacheFolder, 'parsed.json'), fingerprint);
}
