import type { Plugin } from 'vite';

/**
 * Leaves out Vite’s helper for dynamic imports, 0.8 kB in every page that has a chart: it fetches styles and parts of a
 * script ahead, and what is imported here has neither.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load(id) {
      return id.includes('vite/preload-helper')
        ? 'export const __vitePreload = (load) => load();'
        : undefined;
    },
  };
}
