import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { siteAddress, siteFolder } from '../site/built-site.ts';
import { serveFolder } from '../serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';

export interface OpenSite {
  readonly browser: Browser;
  /** Of the server, with the base and a slash at the end. */
  readonly address: string;
  /** The whole address of a path without base. */
  readonly at: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves the built site under its base and starts one browser for a file of tests. */
export async function openSite(): Promise<OpenSite> {
  const server = await serveFolder(siteFolder, new URL(siteAddress).pathname);
  const browser = await launchBrowser();
  return {
    browser,
    address: server.address,
    at: (path) => `${server.address}${path.slice(1)}`,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Does something in a fresh context and closes it, whatever happens. */
export async function withPage<Result>(
  { browser }: OpenSite,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
