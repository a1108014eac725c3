import type { BuiltPage } from './built-site.ts';
import { listWithClass } from './select.ts';

/** Kinds of pages by their address. A page of a new kind gets a line here, and with it every test. */
const patterns = [
  ['front page', /^\/$/],
  ['article', /^\/\d{4}\/\d{2}\/[^/]+\/$/],
  ['archive', /^\/archive\/$/],
  ['year', /^\/\d{4}\/$/],
  ['month', /^\/\d{4}\/\d{2}\/$/],
  ['country index', /^\/countries\/$/],
  ['country', /^\/countries\/[^/]+\/$/],
  ['country, later page', /^\/countries\/[^/]+\/page\/\d+\/$/],
  ['country and topic', /^\/countries\/[^/]+\/(?!page\/)[^/]+\/(page\/\d+\/)?$/],
  ['topic index', /^\/topics\/$/],
  ['topic', /^\/topics\/[^/]+\/(page\/\d+\/)?$/],
  ['thread index', /^\/threads\/$/],
  ['thread', /^\/threads\/[^/]+\/$/],
  ['outlet index', /^\/outlets\/$/],
  ['outlet', /^\/outlets\/[^/]+\/(page\/\d+\/)?$/],
  ['chart index', /^\/charts\/$/],
  ['chart', /^\/charts\/[^/]+\/$/],
  ['chart in a frame', /^\/charts\/[^/]+\/embed\/$/],
  ['map', /^\/map\/$/],
  ['corridor', /^\/map\/routes\/[^/]+\/(page\/\d+\/)?$/],
  ['place', /^\/map\/places\/[^/]+\/(page\/\d+\/)?$/],
  ['timeline', /^\/timeline\/$/],
  ['timeline of a country or topic', /^\/timeline\/[^/]+\/$/],
  ['data', /^\/data\/$/],
  ['corrections', /^\/corrections\/$/],
  ['glossary', /^\/glossary\/$/],
  ['feeds', /^\/feeds\/$/],
  ['page of text', /^\/(about|method)\/$/],
  ['not found', /^\/404\.html$/],
] as const;

export type PageType = Exclude<(typeof patterns)[number][0], 'article'> | 'digest' | 'feature';

/** @throws for an address of no known kind */
export function pageTypeOf(page: BuiltPage): PageType {
  const found = patterns.find(([, pattern]) => pattern.test(page.path))?.[0];
  if (found === undefined) throw new Error(`${page.path} is of no kind known to tests/site/page-type.ts.`);
  if (found !== 'article') return found;
  return countBriefs(page) > 0 ? 'digest' : 'feature';
}

export function countBriefs({ root }: BuiltPage): number {
  return listWithClass(root, 'brief').length;
}
