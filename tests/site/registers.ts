/** The addresses that texts and figures may cite: those of the project's own registers, and of the outlets themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../src/build/settings.ts';
import { siteAddress } from './built-site.ts';
import { listFindings } from './findings.ts';
import { attributeOf, listNamed } from './select.ts';

const { folder } = readSettings(process.env, new Date());

const registered: ReadonlySet<string> = new Set([
  ...listUrls('sources.csv'),
  ...listUrls('trade/sources.csv'),
  ...listOutletSites(),
  // The licences of the texts and the code, and what /data/ explains.
  ...listWrittenLinks(),
]);

/** Links to other sites whose addresses stand in no register. */
export function listUnregisteredLinks(): readonly string[] {
  return listFindings(({ root }) =>
    listNamed(root, 'a')
      .flatMap((link) => attributeOf(link, 'href') ?? [])
      .filter((href) => /^https?:/.test(href) && !href.startsWith(siteAddress))
      .filter((href) => !registered.has(href)),
  );
}

/** Rows of the register that no text, record or list of the shelf names. */
export function listUnusedSources(): readonly string[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const named = new Set(texts.flatMap((text) => text.match(/[a-z0-9][a-z0-9-]*/g) ?? []));
  const rows = csvParse(readFileSync(path.join(folder, 'sources.csv'), 'utf8'));
  return rows.flatMap(({ id = '' }) => (named.has(id) ? [] : [id]));
}

function listUrls(register: string): readonly string[] {
  const rows = csvParse(readFileSync(path.join(folder, register), 'utf8'));
  return rows.flatMap(({ url }) => (url === undefined || url === '' ? [] : [url]));
}

function listOutletSites(): readonly string[] {
  const outlet = z.object({ url: z.string().optional() });
  return readdirSync(path.join(folder, 'outlets')).flatMap((name) => {
    const data: unknown = parse(readFileSync(path.join(folder, 'outlets', name), 'utf8'));
    return outlet.parse(data).url ?? [];
  });
}

/** Links that the pages of text and the licence in `site.yaml` carry. */
function listWrittenLinks(): readonly string[] {
  const texts = [
    readFileSync(path.join(folder, 'site.yaml'), 'utf8'),
    ...readdirSync(path.join(folder, 'pages')).map((name) =>
      readFileSync(path.join(folder, 'pages', name), 'utf8'),
    ),
  ];
  return texts.flatMap((text) => text.match(/https?:\/\/[^\s)"'>]+/g) ?? []);
}
