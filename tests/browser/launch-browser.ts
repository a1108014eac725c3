import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';

/** Starts a real Chromium that talks to nobody by itself. `scripts/ensure-browser.ts` sees to it that there is one. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium found. Run node scripts/ensure-browser.ts.');
  return chromium.launch({ executablePath, chromiumSandbox: !isRoot(), args: [...quietArguments] });
}

const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium refuses to start its sandbox as root; Playwright then passes `--no-sandbox`. */
function isRoot(): boolean {
  return process.getuid?.() === 0;
}
