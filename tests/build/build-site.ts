import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface Build {
  readonly status: number | null;
  /** All that the build said on the terminal. */
  readonly output: string;
}

interface BuildOptions {
  readonly content: string;
  readonly output: string;
  readonly address?: string;
  /** An ISO date: the moment of the build. */
  readonly moment?: string;
}

/**
 * `npm run build` as its own process, with nothing of this one's environment that could change the result.
 * It has a cache of its own beside its output, so that it neither uses nor disturbs that of the project.
 */
export function runBuild({ content, output, address, moment = '2024-01-01' }: BuildOptions): Promise<Build> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: {
      ...(PATH === undefined ? {} : { PATH }),
      ...(HOME === undefined ? {} : { HOME }),
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_FOLDER: content,
      OUTPUT_FOLDER: output,
      CACHE_FOLDER: cacheFolderOf(output),
      SITE_ADDRESS: address ?? 'https://example.org/',
      SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000),
    },
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => said.push(data));
  child.stderr.on('data', (data: Buffer) => said.push(data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output: Buffer.concat(said).toString('utf8') });
    });
  });
}

/** Where a build into a folder keeps what it remembers. */
export function cacheFolderOf(output: string): string {
  return path.join(path.dirname(output), '.cache');
}

export interface SiteFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** All files of a built site, by name. */
export async function readSite(folder: string): Promise<readonly SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return Promise.all(
    names.toSorted().map(async (name) => ({ name, bytes: await readFile(path.join(folder, name)) })),
  );
}

/** Each file with the digest of its bytes. */
export async function fingerprintSite(folder: string): Promise<readonly string[]> {
  const files = await readSite(folder);
  return files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
}

interface Digest {
  readonly day: string;
  readonly slug: string;
  readonly title: string;
  readonly draft?: boolean;
  /** The outlet of its source; one that nobody described is a mistake. */
  readonly outlet?: string;
}

/** Puts a digest of one brief into a folder of content. */
export async function writeDigest(folder: string, { day, slug, title, ...digest }: Digest): Promise<void> {
  const articles = path.join(folder, 'articles', day.slice(0, 4));
  const text = `---
title: ${title}
dek: ${title}, in short.
kind: digest
published: ${day}
draft: ${String(digest.draft ?? false)}
sources:
  - { id: one, outlet: ${digest.outlet ?? 'xinhua'}, title: A report, url: "https://example.com/report" }
---

:::brief{#${slug}-brief countries="uz kz" topics="trade"}
## ${title}, as a brief

They met in Хоргос (霍尔果斯), see [trade](/topics/trade/) [@one].
:::
`;
  await mkdir(articles, { recursive: true });
  await writeFile(path.join(articles, `${day}-${slug}.md`), text);
}
