/** The colours of the site as `src/styles/tokens.css` gives them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

type Tokens = ReadonlyMap<string, string>;

const style = readFileSync(path.join(import.meta.dirname, '../src/styles/tokens.css'), 'utf8');

/** Light colours, dark ones for a system that is dark, and dark ones that a reader has chosen. */
export const themes = {
  light: readBlock(/^:root \{/m),
  dark: readBlock(/^ {2}:root:not\(\[data-theme='light'\]\) \{/m),
  'chosen dark': readBlock(/^ {2}:root\[data-theme='dark'\] \{/m),
} as const;

export type Theme = keyof typeof themes;

/** @throws where a theme has no such colour */
export function colourOf(theme: Theme, name: string): string {
  const colour = themes[theme].get(name);
  if (colour === undefined) throw new Error(`The ${theme} theme has no --${name} of the form #rrggbb.`);
  return colour;
}

function readBlock(start: RegExp): Tokens {
  const at = style.search(start);
  const block = at < 0 ? '' : style.slice(at, style.indexOf('}', at));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
