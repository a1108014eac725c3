import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a folder beside `dist/` and puts it in its place only when the whole build has succeeded. A build that
 * fails, for whatever reason, leaves the previous site as it was.
 */
export function stagedOutput(): AstroIntegration {
  let target: string | undefined;
  let staging: string | undefined;
  return {
    name: 'khorgos-digest-staged-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        staging = path.join(path.dirname(target), `.${path.basename(target)}-unfinished`);
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
      },
      'astro:build:done': async () => {
        if (target === undefined || staging === undefined) return;
        const previous = `${staging}-previous`;
        await rm(previous, { recursive: true, force: true });
        await rename(target, previous).catch(ignoreMissing);
        await rename(staging, target);
        await rm(previous, { recursive: true, force: true });
      },
    },
  };
}

function ignoreMissing(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}
