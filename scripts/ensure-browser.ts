/**
 * `node scripts/ensure-browser.ts`: makes sure that the browser tests find a Chromium. Takes one that is there, else
 * Playwright's own build, else Debian's package. Where all fails, the tests fail, with the one command that helps.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from './find-browser.ts';

interface Remedy {
  readonly name: string;
  readonly isPossible: () => boolean;
  readonly apply: () => void;
}

const minute = 60_000;

const remedies: readonly Remedy[] = [
  { name: 'Playwright’s build of Chromium', isPossible: () => true, apply: downloadPlaywrightBuild },
  { name: 'Debian’s package “chromium”', isPossible: isRootOnDebian, apply: installDebianPackage },
];

try {
  report(ensureBrowser());
} catch (error) {
  // CHROMIUM_PATH names something else than a browser: nothing is to be installed, the setting is to be mended.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function ensureBrowser(): string | undefined {
  let found = findBrowser();
  for (const { name, isPossible, apply } of remedies) {
    if (found !== undefined) return found;
    if (!isPossible()) continue;
    console.log(`No Chromium here that runs. Installing ${name} …`);
    apply();
    found = findBrowser();
  }
  return found;
}

function report(browser: string | undefined): void {
  if (browser !== undefined) {
    console.log(`Browser tests run in ${browser}.`);
    return;
  }
  console.error(
    '\nThe browser tests need a Chromium; none was found, and none could be installed. This installs one:\n',
  );
  console.error('  npx playwright-core install --with-deps chromium\n');
  console.error('A browser that is there already can be named in CHROMIUM_PATH.');
  process.exitCode = 1;
}

/** Without `--with-deps`, which may ask for a password: a build that lacks libraries counts as not found. */
function downloadPlaywrightBuild(): void {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  spawnSync(process.execPath, [cli, 'install', '--no-progress', 'chromium'], {
    stdio: 'inherit',
    timeout: 4 * minute,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
  });
}

function isRootOnDebian(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installDebianPackage(): void {
  const options = {
    stdio: 'inherit',
    timeout: 10 * minute,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  if (spawnSync('apt-get', ['update'], options).status !== 0) return;
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}
