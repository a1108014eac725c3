/** What the environment may set; everything else stands in `content/site.yaml`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { identitySchema } from '#src/model/identity.ts';
import { buildMoment } from '#src/model/published.ts';

export interface Settings {
  /** Folder of the content, absolute. */
  readonly folder: string;
  /** How messages name it. */
  readonly shownAs: string;
  readonly address: string | undefined;
  readonly moment: Date;
  /** Where the finished site is put, absolute. */
  readonly outputFolder: string;
  /** What builds remember of each other, absolute. Two builds at one time need two of them. */
  readonly cacheFolder: string;
}

/**
 * - `CONTENT_FOLDER`: another folder than `content`, as the tests use
 * - `OUTPUT_FOLDER`: another folder than `dist`
 * - `CACHE_FOLDER`: another folder than `node_modules/.cache/khorgos-digest`
 * - `SITE_ADDRESS`: another address than the one in `content/site.yaml`, for a copy under a path
 * - `SOURCE_DATE_EPOCH`: the moment of the build in seconds
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, now: Date): Settings {
  const folder = environment['CONTENT_FOLDER'] ?? 'content';
  return {
    folder: path.resolve(folder),
    shownAs: path.isAbsolute(folder) ? 'content' : folder,
    address: environment['SITE_ADDRESS'],
    moment: buildMoment(environment['SOURCE_DATE_EPOCH'], now),
    outputFolder: path.resolve(environment['OUTPUT_FOLDER'] ?? 'dist'),
    cacheFolder: path.resolve(environment['CACHE_FOLDER'] ?? 'node_modules/.cache/khorgos-digest'),
  };
}

/**
 * Where the site is published, for the configuration, which is read before any content. Where `site.yaml` cannot tell,
 * the content check will say what is wrong with it, and no page is made; until then any address serves.
 */
export function findSiteAddress({ folder, address }: Settings): URL {
  const unknown = new URL('http://localhost/');
  try {
    const file: unknown = parse(readFileSync(path.join(folder, 'site.yaml'), 'utf8'));
    return new URL(address ?? identitySchema.parse(file).address);
  } catch {
    return unknown;
  }
}
