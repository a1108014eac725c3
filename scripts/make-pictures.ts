/**
 * `npm run make:pictures`: icons and the social card in `public/`, and the picture of the README, from the mark in
 * `public/favicon.svg`, the name in `content/site.yaml` and the built site. Run it when one of them changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { identitySchema } from '#src/model/identity.ts';
import { escapeHtml } from '#src/model/escape-html.ts';
import { launchBrowser } from '#tests/browser/launch-browser.ts';
import { serveFolder } from '#tests/serve-folder.ts';

interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

const icons: readonly Picture[] = [
  { file: 'public/apple-touch-icon.png', width: 180, height: 180 },
  { file: 'public/icon-192.png', width: 192, height: 192 },
  { file: 'public/icon-512.png', width: 512, height: 512 },
];
const card: Picture = { file: 'public/social-card.png', width: 1200, height: 630 };

const identity = identitySchema.parse(parse(await readFile('content/site.yaml', 'utf8')));
const mark = await readFile('public/favicon.svg', 'utf8');
const browser = await launchBrowser();
try {
  for (const icon of icons) await writeFile(icon.file, await photograph(browser, iconPage(), icon));
  const small = await photograph(browser, iconPage(), { file: '', width: 32, height: 32 });
  await writeFile('public/favicon.ico', toIco(small));
  await writeFile(card.file, await photograph(browser, await cardPage(), card));
  await photographSite(browser);
} finally {
  await browser.close();
}

async function photograph(from: Browser, html: string, { width, height }: Picture): Promise<Uint8Array> {
  const page = await from.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function photographSite(from: Browser): Promise<void> {
  const server = await serveFolder('dist');
  const page = await from.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' });
  await page.goto(server.address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: 'docs/screenshot.png' });
  await server.close();
}

function iconPage(): string {
  return `<!doctype html><style>body{margin:0;background:#1d4f91}svg{display:block;width:100vw;height:100vh}</style>${mark}`;
}

async function cardPage(): Promise<string> {
  const font = await readFile(
    path.resolve(
      'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    ),
    'base64',
  );
  return `<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Card; font-weight: 200 900; src: url(data:font/woff2;base64,${font}) }
    body { margin: 0; height: 100vh; box-sizing: border-box; padding: 80px 90px; background: #fbfaf5; color: #1d1b18;
      font: 400 40px/1.3 Card; display: flex; flex-direction: column; justify-content: center }
    svg { width: 110px; height: 110px; margin-bottom: 44px }
    h1 { font-size: 104px; line-height: 1; font-weight: 680; letter-spacing: -0.022em; margin: 0 0 28px }
    p { margin: 0; padding-top: 28px; border-top: 6px double #1d1b18; color: #5e5950 }
  </style>${mark}<h1>${escapeHtml(identity.name)}</h1><p>${escapeHtml(identity.tagline)}</p>`;
}

/** One PNG in an ICO container: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10) */
function toIco(png: Uint8Array): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits per pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
