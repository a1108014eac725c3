/** Writes the pages on which the libraries draw: the site’s own page for frames, without its drawing and its scripts. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { escapeHtml } from '#src/model/escape-html.ts';
import type { ChartData } from './chart-data.ts';
import type { Library } from './contestants.ts';

export interface LibraryPages {
  /** The built site, which the pages are added to. */
  readonly site: string;
  readonly charts: ReadonlyMap<string, ChartData>;
}

const sources = path.join(import.meta.dirname, 'libraries');

/** One script for all charts, as a site with several of them would have it, and a page for each chart. */
export async function writeLibraryPages(library: Library, { site, charts }: LibraryPages): Promise<void> {
  const script = `bench/${library.script}/chart.js`;
  const style = (await readFile(path.join(sources, 'page.css'), 'utf8')).replaceAll(/\s+/g, ' ').trim();
  await mkdir(path.join(site, path.dirname(script)), { recursive: true });
  await writeFile(path.join(site, script), await bundle(path.join(sources, `${library.script}.client.ts`)));
  for (const [id, data] of charts) {
    const ours = await readFile(path.join(site, 'charts', id, 'embed/index.html'), 'utf8');
    const folder = path.join(site, library.pathOf(id));
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.html'), pageOf({ ours, data, script, style }));
  }
}

/**
 * What a careful user does: only what is imported, minified, for current browsers, in one file. Vite is the bundler that
 * Astro brings along.
 */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunks = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  const [chunk, ...others] = chunks;
  if (chunk === undefined || others.length > 0) throw new Error(`${entry} did not become one script.`);
  return chunk.code;
}

interface PageParts {
  /** The site’s page for frames. */
  readonly ours: string;
  readonly data: ChartData;
  readonly script: string;
  readonly style: string;
}

/** The script stands in the head, where it is found early, and the figures in the page: they cost no further request. */
function pageOf({ ours, data, script, style }: PageParts): string {
  const figure = sliceBetween(ours, '<figure', '</figure>');
  const drawing = sliceBetween(figure, '<div class="chart-frame"', '<figcaption');
  const box = `<div id="chart" role="img" aria-label="${escapeHtml(data.title)}"></div>`;
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(data.title)}</title><script type="module" src="/${script}"></script><style>${style}</style>`;
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html><html lang="en"><head>${head}</head><body><main>${figure.replace(drawing, () => box)}</figure></main><script type="application/json" id="chart-data">${json}</script></body></html>`;
}

/** From the first occurrence of one string, with it, to the next one of another, without it. */
function sliceBetween(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start === -1 || end === -1) throw new Error(`The page for frames has no ${from} … ${to}.`);
  return text.slice(start, end);
}
