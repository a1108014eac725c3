import { constants, brotliCompressSync } from 'node:zlib';
import { builtPages, type BuiltPage, readBytes, siteFiles } from './built-site.ts';
import { countBriefs, pageTypeOf } from './page-type.ts';
import { listLinked, listNamed, listWithClass } from './select.ts';

/**
 * The heaviest that a document may be, its styles included, in bytes after brotli. 14.6 kB is what a server sends in
 * the first round trip (ten segments of 1,460 bytes: https://www.rfc-editor.org/rfc/rfc6928). To raise a limit is a
 * decision that a review sees.
 */
export const weightLimits = {
  page: 14_600,
  'page with a drawing': 20_000,
  'digest of nine to twelve briefs': 20_000,
  chart: 30_000,
  map: 32_000,
  timeline: 34_000,
  'timeline of a country or topic': 24_000,
} as const;

/** What every page loads, and what all charts together load besides: a kilobyte, and twelve of 1,024 bytes. */
export const scriptLimits = {
  'every page': 1_000,
  'all charts': 12_288,
  'timeline and maps': 2_048,
} as const;
type ScriptClass = keyof typeof scriptLimits;

/** Parts that no page loads before a chart is in view, and the script of frames. */
const chartScript = /\/(?:chart|change|start-charts|rasterise)\.client\.|\/ChartEmbedLayout\./;

/** What the pages of the timeline and those with a map load besides. */
const drawingScript = /\/(?:TimelineLayout|MapFrame|walk-marks\.client)\./;

export const preloadedFontLimit = 2;

type WeightClass = keyof typeof weightLimits;

export interface WeighedPage {
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly limit: number;
}

export const weighedPages: readonly WeighedPage[] = builtPages.map((page) => ({
  path: page.path,
  type: pageTypeOf(page),
  bytes: weigh(page.html),
  limit: weightLimits[weightClassOf(page)],
}));

/** The scripts of a class together. */
export function weighScripts(wanted: ScriptClass): number {
  return [...siteFiles]
    .filter((file) => /\.m?js$/.test(file) && scriptClassOf(file) === wanted)
    .reduce((sum, file) => sum + weigh(readBytes(file)), 0);
}

function scriptClassOf(file: string): ScriptClass {
  if (chartScript.test(file)) return 'all charts';
  return drawingScript.test(file) ? 'timeline and maps' : 'every page';
}

export function listPagesWithManyFonts(): readonly string[] {
  return builtPages
    .filter(({ root }) => listLinked(root, 'preload').filter(isFont).length > preloadedFontLimit)
    .map(({ path }) => path);
}

/** The heaviest page of each type, as a table for the terminal. */
export function formatWeights(): string {
  const heaviest = new Map<string, WeighedPage>();
  for (const page of weighedPages) {
    if (page.bytes > (heaviest.get(page.type)?.bytes ?? 0)) heaviest.set(page.type, page);
  }
  const rows = [...heaviest.values()]
    .toSorted((one, other) => other.bytes - one.bytes)
    .map(({ path, type, bytes, limit }) => formatRow([type, String(bytes), String(limit), path]));
  const scripts = (['every page', 'all charts', 'timeline and maps'] as const).map((name) =>
    formatRow([`scripts, ${name}`, String(weighScripts(name)), String(scriptLimits[name])]),
  );
  return [formatRow(['page type', 'bytes', 'limit', 'heaviest page']), ...rows, ...scripts].join('\n');
}

function formatRow([name = '', bytes = '', limit = '', path = '']: readonly string[]): string {
  return `${name.padEnd(22)}${bytes.padStart(8)}${limit.padStart(8)}  ${path}`.trimEnd();
}

function weigh(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The index of outlets and the pages of corridors and places stay within one round trip. */
function weightClassOf(page: BuiltPage): WeightClass {
  const type = pageTypeOf(page);
  const briefs = countBriefs(page);
  if (type === 'map') return 'map';
  if (type === 'chart' || type === 'chart in a frame') return 'chart';
  if (type === 'timeline' || type === 'timeline of a country or topic') return type;
  if (briefs > 12) throw new Error(`${page.path} has ${String(briefs)} briefs; a digest has twelve at most.`);
  if (briefs > 8) return 'digest of nine to twelve briefs';
  if (['outlet index', 'corridor', 'place'].includes(type)) return 'page';
  return hasDrawing(page) ? 'page with a drawing' : 'page';
}

function hasDrawing({ root }: BuiltPage): boolean {
  return [...listWithClass(root, 'chart-frame'), ...listWithClass(root, 'map-frame')].some(
    (frame) => listNamed(frame, 'svg').length > 0,
  );
}

function isFont(address: string): boolean {
  return address.endsWith('.woff2');
}
