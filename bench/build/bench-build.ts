/**
 * `npm run bench:build -- [articles]`: how long this site takes to build, against an ordinary Astro blog with the same
 * articles. Fails where the ratio is above the limit. bench/README.md says what is measured.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listSyntheticArticles } from './synthetic-articles.ts';
import { writeDigests, writePosts } from './write-articles.ts';

const ratioLimit = 2.5;
const rounds = 3;

/** Settings of the person who runs the bench must not decide what is built. */
const neutral = {
  ASTRO_TELEMETRY_DISABLED: '1',
  CONTENT_FOLDER: undefined,
  OUTPUT_FOLDER: undefined,
  SITE_ADDRESS: undefined,
  SOURCE_DATE_EPOCH: undefined,
};

/** A copy of a project, built in a place of its own: no build of the bench touches a cache of the real project. */
interface Contestant {
  readonly name: string;
  readonly root: string;
}

const project = path.resolve(import.meta.dirname, '../..');
// Inside the project, so that packages are found, and not under node_modules, where Node runs no TypeScript.
const workshop = path.join(project, '.astro/bench');
const ours: Contestant = { name: 'Khorgos Digest', root: path.join(workshop, 'digest') };
const blog: Contestant = { name: 'Astro blog', root: path.join(workshop, 'blog') };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean', default: false } },
});
const count = Number(positionals[0] ?? 1000);
if (!Number.isInteger(count) || count < 1)
  throw new Error(`${String(positionals[0])} is no number of articles.`);

try {
  await prepare();
  process.exitCode = (await compare()) ? 0 : 1;
} finally {
  if (!values.keep) await rm(workshop, { recursive: true, force: true });
}

/** Copies both projects and writes the articles into them. */
async function prepare(): Promise<void> {
  await rm(workshop, { recursive: true, force: true });
  await mkdir(workshop, { recursive: true });
  const notNeeded = new Set(['.git', '.astro', 'bench', 'dist', 'docs', 'node_modules', 'tests']);
  for (const name of await readdir(project)) {
    if (!notNeeded.has(name))
      await cp(path.join(project, name), path.join(ours.root, name), { recursive: true });
  }
  await cp(path.join(import.meta.dirname, 'blog'), blog.root, { recursive: true });
  const content = path.join(ours.root, 'content');
  const outlets = (await readdir(path.join(content, 'outlets')))
    .map((file) => path.basename(file, '.yaml'))
    .toSorted();
  const articles = listSyntheticArticles({ count, outlets });
  for (const folder of ['articles', 'threads']) {
    await rm(path.join(content, folder), { recursive: true, force: true });
  }
  const inDigests = await writeDigests(path.join(content, 'articles'), articles);
  const inPosts = await writePosts(path.join(blog.root, 'src/content/blog'), articles);
  console.log(
    `${String(count)} articles of ${kilobytes(inDigests)} (as posts: ${kilobytes(inPosts)}) on average.\n`,
  );
}

/** Alternates between the two, so that a machine that slows down slows both. Returns whether the limit is kept. */
async function compare(): Promise<boolean> {
  const times = { ours: new Array<number>(), blog: new Array<number>() };
  for (let round = 1; round <= rounds; round++) {
    times.blog.push(await timeColdBuild(blog));
    times.ours.push(await timeColdBuild(ours));
  }
  const warm = await timeBuild(ours, 'warm');
  const ratio = median(times.ours) / median(times.blog);
  console.log(`\n${blog.name}, cold: median ${seconds(median(times.blog))}`);
  console.log(`${ours.name}, cold: median ${seconds(median(times.ours))}`);
  console.log(`${ours.name}, warm: ${seconds(warm)}`);
  console.log(`Ratio of the cold medians: ${ratio.toFixed(2)}, limit ${ratioLimit.toFixed(1)}`);
  return ratio <= ratioLimit;
}

/** Cold: neither the parse cache nor anything of Astro's is there. */
async function timeColdBuild(contestant: Contestant): Promise<number> {
  for (const folder of ['node_modules', '.astro', 'dist']) {
    await rm(path.join(contestant.root, folder), { recursive: true, force: true });
  }
  return timeBuild(contestant, 'cold');
}

async function timeBuild({ name, root }: Contestant, kind: 'cold' | 'warm'): Promise<number> {
  const start = performance.now();
  const { code, output } = await runAstro(root);
  const time = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`The build of ${name} failed:\n${output}`);
  console.log(`${name.padEnd(14)}  ${kind}  ${seconds(time)}  ${String(await countPages(root))} pages`);
  return time;
}

function runAstro(root: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const bin = path.join(project, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [bin, 'build'], {
    cwd: root,
    env: { ...process.env, ...neutral },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

async function countPages(root: string): Promise<number> {
  const files = await readdir(path.join(root, 'dist'), { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`.padStart(8);
}

function kilobytes(bytes: number): string {
  return `${(bytes / count / 1000).toFixed(1)} kB`;
}
