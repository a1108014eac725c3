import type { Loader, LoaderContext } from 'astro/loaders';
import { formatProblems } from '#src/content/problems.ts';
import type { SiteParts } from '#src/model/build-site.ts';
import { type LoadResult, loadContent, openProjectCache, partsOf } from './load-content.ts';
import { readSettings, type Settings } from './settings.ts';

type CollectionName = keyof SiteParts;

/** Files are read once for all collections, so that all mistakes are told together. */
let reading: Promise<LoadResult> | undefined;

/** Fills one collection each; called again by `npm run dev` when a file changes. */
const fillers: (() => Promise<void>)[] = [];

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
    load: async (context) => {
      const fill = (): Promise<void> => fillCollection(collection, context);
      reading ??= readAll();
      const { problems } = await reading;
      if (problems.length > 0 && context.watcher === undefined)
        throw new ContentError(formatProblems(problems));
      await fill();
      if (context.watcher === undefined) return;
      if (fillers.length === 0) {
        if (problems.length > 0) context.logger.error(`\n${formatProblems(problems)}`);
        watch(context);
      }
      fillers.push(fill);
    },
  };
}

/** Editors save several files at once; what comes within this time, in milliseconds, is read together. */
const settlingTime = 60;

function watch({ watcher, logger }: LoaderContext): void {
  const { folder } = settings();
  let timer: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    reading = readAll();
    const { problems } = await reading;
    if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
    await Promise.all(fillers.map((fill) => fill()));
  };
  watcher?.on('all', (_event, file) => {
    if (!file.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch((error: unknown) => {
        logger.error(String(error));
      });
    }, settlingTime);
  });
}

async function fillCollection(
  collection: CollectionName,
  { store, generateDigest }: LoaderContext,
): Promise<void> {
  const { content } = await (reading ?? readAll());
  if (content === undefined) return;
  const entries = listEntries(partsOf(content), collection);
  const kept = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const { id, value } of entries) store.set({ id, data: { value }, digest: generateDigest({ value }) });
}

async function readAll(): Promise<LoadResult> {
  const { cacheFolder, ...rest } = settings();
  const cache = await openProjectCache(process.cwd(), cacheFolder);
  return loadContent({ ...rest, cache });
}

function settings(): Settings {
  return readSettings(process.env, new Date());
}

function listEntries(
  parts: SiteParts,
  collection: CollectionName,
): readonly { readonly id: string; readonly value: unknown }[] {
  if (collection === 'identity') return [{ id: 'site', value: parts.identity }];
  return parts[collection].map((value) => ({ id: value.id, value }));
}
