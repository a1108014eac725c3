/** The one door from templates to content. */
import { getCollection } from 'astro:content';
import type { Chart } from '#src/charts/chart.ts';
import { countBriefs } from '#src/charts/heatmap/count-briefs.ts';
import { type ChartsResult, loadCharts } from '#src/charts/load-charts.ts';
import { readSettings } from '#src/build/settings.ts';
import { buildSite } from '#src/model/build-site.ts';
import type { Site } from '#src/model/site.ts';
import { type DataFiles, loadDataFiles } from '#src/trade/load-data-files.ts';

let built: Promise<Site> | undefined;
let charts: Promise<ChartsResult> | undefined;
let dataFiles: Promise<DataFiles | undefined> | undefined;

/** The site at the moment of the build. `npm run dev` also shows drafts and what has a future date, marked as such. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return assemble('shown');
  built ??= assemble('hidden');
  return built;
}

/** All charts with their figures; what is wrong with them was told before any page was made. */
export function getCharts(): Promise<ChartsResult> {
  if (import.meta.env.DEV) return assembleCharts();
  charts ??= assembleCharts();
  return charts;
}

/** Charts of the digest itself count the briefs that the site shows. */
async function assembleCharts(): Promise<ChartsResult> {
  const { folder, shownAs } = readSettings(process.env, new Date());
  const loaded = await loadCharts({ folder, shownAs });
  const site = await getSite();
  const counted = [...loaded.charts].map(([id, chart]): [string, Chart] => [
    id,
    chart.kind === 'counts' ? { ...chart, cells: countBriefs(site, chart.rows) } : chart,
  ]);
  return { ...loaded, charts: new Map(counted) };
}

/** The files of the trade figures, to be served as they are; undefined in a site without figures. */
export function getDataFiles(): Promise<DataFiles | undefined> {
  const { folder } = readSettings(process.env, new Date());
  if (import.meta.env.DEV) return loadDataFiles(folder);
  dataFiles ??= loadDataFiles(folder);
  return dataFiles;
}

async function assemble(unpublished: 'hidden' | 'shown'): Promise<Site> {
  const [identity] = await getCollection('identity');
  if (identity === undefined) throw new Error('content/site.yaml could not be read.');
  const parts = {
    identity: identity.data.value,
    articles: (await getCollection('articles')).map(({ data }) => data.value),
    countries: (await getCollection('countries')).map(({ data }) => data.value),
    topics: (await getCollection('topics')).map(({ data }) => data.value),
    pages: (await getCollection('pages')).map(({ data }) => data.value),
    outlets: (await getCollection('outlets')).map(({ data }) => data.value),
    glossary: (await getCollection('glossary')).map(({ data }) => data.value),
    sources: (await getCollection('sources')).map(({ data }) => data.value),
    milestones: (await getCollection('milestones')).map(({ data }) => data.value),
    places: (await getCollection('places')).map(({ data }) => data.value),
    routes: (await getCollection('routes')).map(({ data }) => data.value),
    threads: (await getCollection('threads')).map(({ data }) => data.value),
  };
  return buildSite(parts, { moment: readSettings(process.env, new Date()).moment, unpublished });
}
