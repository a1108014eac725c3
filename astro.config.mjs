import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { plainImports } from './src/build/plain-imports.ts';
import { stagedOutput } from './src/build/staged-output.ts';
import { findSiteAddress, readSettings } from './src/build/settings.ts';
import { themeInline } from './src/client/theme-inline.ts';

const settings = readSettings(process.env, new Date());
const address = findSiteAddress(settings);

/** @param {string} text */
function digestOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  outDir: settings.outputFolder,
  cacheDir: `${settings.cacheFolder}/astro`,
  integrations: [stagedOutput()],
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        // blob: is a chart as a reader has changed it, on its way to the clipboard.
        "img-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: {
        resources: ["'self'"],
        hashes: [digestOf(themeInline)],
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // Fonts and scripts stay files of their own: pages inline nothing but their styles.
    build: {
      assetsInlineLimit: 0,
      // d3-array makes searchers that nothing here uses; the bundler cannot know that making them has no effect.
      rolldownOptions: { treeshake: { manualPureFunctions: ['bisector'], propertyReadSideEffects: false } },
    },
    plugins: [plainImports()],
  },
});
