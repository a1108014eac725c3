import type { Loader } from 'astro/loaders';
import { formatProblems } from '#src/content/problems.ts';
import { type LoadResult, loadContent, openProjectCache, partsOf } from './load-content.ts';
import { readSettings } from './settings.ts';
import type { SiteParts } from '#src/model/build-site.ts';

type CollectionName = Exclude<keyof SiteParts, 'identity'> | 'identity';

/** Shared by the loaders of all collections: files are read once, and all their mistakes are told together. */
let reading: Promise<LoadResult> | undefined;

/** A mistake in content as Astro prints it: the editor's text, and no stack. */
class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(message: string) {
    super(`\n\n${message}\n`);
    this.stack = '';
  }
}

/**
 * Fills one collection from `content/`. In a build any mistake ends it; in `npm run dev` mistakes are printed and what
 * can be read is shown.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `khorgos-digest-${collection}`,
    load: async ({ store, watcher, logger, generateDigest }) => {
      const fill = async (): Promise<void> => {
        reading ??= readAll();
        const { content, problems } = await reading;
        if (problems.length > 0) {
          const message = formatProblems(problems);
          if (watcher === undefined) throw new ContentError(message);
          if (collection === 'identity') logger.error(`\n${message}`);
        }
        if (content === undefined) return;
        const entries = listEntries(partsOf(content), collection);
        const kept = new Set(entries.map(({ id }) => id));
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
        for (const { id, value } of entries)
          store.set({ id, data: { value }, digest: generateDigest({ value }) });
      };
      await fill();
      watcher?.on('all', (_event, file) => {
        if (!file.startsWith(readSettings(process.env, new Date()).folder)) return;
        reading = undefined;
        void fill();
      });
    },
  };
}

async function readAll(): Promise<LoadResult> {
  const cache = await openProjectCache(process.cwd());
  return loadContent({ ...readSettings(process.env, new Date()), cache });
}

function listEntries(
  parts: SiteParts,
  collection: CollectionName,
): readonly { readonly id: string; readonly value: unknown }[] {
  if (collection === 'identity') return [{ id: 'site', value: parts.identity }];
  return parts[collection].map((value) => ({ id: value.id, value }));
}
