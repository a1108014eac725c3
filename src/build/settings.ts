/** What the environment may set; everything else stands in `content/site.yaml`. */
import path from 'node:path';
import { buildMoment } from '#src/model/published.ts';

export interface Settings {
  /** Folder of the content, absolute. */
  readonly folder: string;
  /** How messages name it. */
  readonly shownAs: string;
  readonly address: string | undefined;
  readonly moment: Date;
}

/**
 * - `CONTENT_FOLDER`: another folder than `content`, as the tests use
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
  };
}
