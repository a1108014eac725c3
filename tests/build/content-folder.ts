import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of content that lives as long as a test. */
export interface ContentFolder {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Threads rest on the briefs of articles, and records are there for them. */
const leftOut = new Set(['articles', 'threads', 'records']);

/**
 * The project's own countries, topics, outlets, charts and pages without any article or record: a sound base, over which the
 * files of a case are laid.
 * @param overlay a folder like `content/`
 */
export async function layContent(overlay?: string): Promise<ContentFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'khorgos-digest-content-'));
  for (const name of await readdir('content')) {
    if (leftOut.has(name)) continue;
    await cp(path.join('content', name), path.join(folder, name), { recursive: true });
  }
  if (overlay !== undefined) await cp(overlay, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
