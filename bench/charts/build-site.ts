import { spawn } from 'node:child_process';
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';

const notNeeded = new Set(['.git', '.astro', 'bench', 'dist', 'docs', 'node_modules', 'tests']);
/** Of the output of a build that fails: the end says why. */
const shownOutput = 3000;

/**
 * Builds a copy of this project, so that a real build at the same time is not disturbed. Returns the built site.
 * @param copy a folder inside the project, where packages are found
 */
export async function buildSite(project: string, copy: string): Promise<string> {
  for (const name of await readdir(project)) {
    if (!notNeeded.has(name)) await cp(path.join(project, name), path.join(copy, name), { recursive: true });
  }
  const bin = path.join(project, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [bin, 'build'], {
    cwd: copy,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      OUTPUT_FOLDER: undefined,
      CACHE_FOLDER: undefined,
      CONTENT_FOLDER: undefined,
      // At the root of its host: the pages of the libraries are added beside it.
      SITE_ADDRESS: 'https://digest.example/',
      SOURCE_DATE_EPOCH: undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`The build of the site failed:\n${output.slice(-shownOutput)}`);
  return path.join(copy, 'dist');
}
