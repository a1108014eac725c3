import { createHash, hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Parsed files by digest, kept between builds. Only faultless files are kept, so that a mistake is told at every build.
 * What comes back was written by this same code: the key holds a fingerprint of the parsers.
 */
export interface ParseCache {
  readonly keyOf: (circumstances: readonly string[], bytes: Uint8Array) => string;
  readonly get: <Value>(key: string) => Value | undefined;
  readonly set: (key: string, value: unknown) => void;
  /** Writes what this run used; what it did not use is forgotten. */
  readonly save: () => Promise<void>;
}

/** A cache that remembers nothing. */
export const noCache: ParseCache = {
  keyOf: () => '',
  get: () => undefined,
  set: () => undefined,
  save: () => Promise.resolve(),
};

/**
 * Opens the cache in a file; a file that is missing or damaged is an empty cache.
 * @param fingerprint of the code that parses, see `fingerprintOf`
 */
export async function openCache(file: string, fingerprint: string): Promise<ParseCache> {
  const known = await readEntries(file);
  const used = new Map<string, unknown>();
  let changed = false;
  return {
    keyOf: (circumstances, bytes) =>
      createHash('sha256')
        .update(JSON.stringify([fingerprint, ...circumstances]))
        .update(bytes)
        .digest('base64url'),
    get: <Value>(key: string) => {
      const value = known.get(key);
      if (value !== undefined) used.set(key, value);
      return trusted<Value>(value);
    },
    set: (key, value) => {
      if (!used.has(key)) changed = true;
      used.set(key, value);
    },
    save: async () => {
      if (!changed && used.size === known.size) return;
      await mkdir(path.dirname(file), { recursive: true });
      const unfinished = `${file}.${randomUUID()}`;
      await writeFile(unfinished, JSON.stringify([...used]));
      await rename(unfinished, file);
    },
  };
}

/** A digest of all source files in some folders and of single files: another parser makes another cache. */
export async function fingerprintOf(folders: readonly string[], files: readonly string[]): Promise<string> {
  const paths = [...files];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) if (entry.isFile()) paths.push(path.join(entry.parentPath, entry.name));
  }
  const contents = await Promise.all(paths.toSorted().map((file) => readFile(file)));
  return hash('sha256', Buffer.concat(contents), 'base64url');
}

async function readEntries(file: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const entries: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!Array.isArray(entries)) return new Map();
    return new Map(entries.filter((entry) => Array.isArray(entry) && typeof entry[0] === 'string'));
  } catch {
    return new Map();
  }
}

/** The one place where a value from the cache gets its type; the key vouches that the same code wrote it. */
function trusted<Value>(value: unknown): Value | undefined {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the key holds a digest of parser and file
  return value as Value | undefined;
}
