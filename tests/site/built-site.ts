/** The site as it was built, read from `dist/` or from the folder that SITE_FOLDER names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../src/build/settings.ts';
import { type MarkupElement, parseMarkup } from './markup.ts';
import { listAttributes } from './select.ts';

export interface BuiltPage {
  /** Without the base: `/countries/kazakhstan/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly root: MarkupElement;
  readonly ids: ReadonlySet<string>;
}

export const siteFolder = path.resolve(process.env['SITE_FOLDER'] ?? 'dist');

/** Where the site is published, with its base and a slash at the end. */
export const siteAddress = readAddress();

/** All files of the output as paths: `/feed.xml`. */
export const siteFiles: ReadonlySet<string> = new Set(listFiles());

export const builtPages: readonly BuiltPage[] = [...siteFiles]
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map(readPage);

/** Pages that readers come to; frames stand in pages of other sites and speak for the page of their chart. */
export const readerPages: readonly BuiltPage[] = builtPages.filter(({ path: page }) => !isFrame(page));

export function isFrame(page: string): boolean {
  return /^\/charts\/[^/]+\/embed\/$/.test(page);
}

/** @throws where the page does not exist */
export function pageAt(wanted: string): BuiltPage {
  const page = builtPages.find((candidate) => candidate.path === wanted);
  if (page === undefined) throw new Error(`There is no page ${wanted} in ${siteFolder}.`);
  return page;
}

export function readBytes(file: string): Buffer {
  return readFileSync(path.join(siteFolder, file));
}

export function readText(file: string): string {
  return readBytes(file).toString('utf8');
}

/** The path of an address inside the site, with its fragment; undefined for other places. */
export function pathInSite(address: URL): { readonly path: string; readonly fragment: string } | undefined {
  const site = new URL(siteAddress);
  if (address.origin !== site.origin) return undefined;
  if (!address.pathname.startsWith(site.pathname)) return undefined;
  return {
    path: decodeURIComponent(address.pathname.slice(site.pathname.length - 1)),
    fragment: decodeURIComponent(address.hash.slice(1)),
  };
}

/** The whole address of a path without base. */
export function addressOf(sitePath: string): string {
  return `${siteAddress}${sitePath.slice(1)}`;
}

function readAddress(): string {
  const { folder, address } = readSettings(process.env, new Date());
  if (address !== undefined) return address;
  const identity: unknown = parse(readFileSync(path.join(folder, 'site.yaml'), 'utf8'));
  return z.object({ address: z.string() }).parse(identity).address;
}

function listFiles(): readonly string[] {
  if (!existsSync(siteFolder)) throw new Error(`There is no site in ${siteFolder}. Run npm run build.`);
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `/${path.relative(siteFolder, file).replaceAll(path.sep, '/')}`);
}

function readPage(file: string): BuiltPage {
  const html = readText(file);
  try {
    const root = parseMarkup(html, 'html');
    return { path: file.replace(/index\.html$/, ''), html, root, ids: new Set(listAttributes(root, 'id')) };
  } catch (error) {
    throw new Error(`${file} is not well-formed HTML.`, { cause: error });
  }
}
