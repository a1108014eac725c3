/**
 * A style sheet without comments, indents and line ends. The style of maps is written into the drawings themselves, so
 * that only pages with a map carry it; the security policy in astro.config.mjs names it by the digest of this text.
 */
export function compactStyle(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
