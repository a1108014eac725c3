import { createHash } from 'node:crypto';
import { addressOf, type BuiltPage, siteAddress } from './built-site.ts';
import { listFindings } from './findings.ts';
import type { MarkupElement } from './markup.ts';
import { attributeOf, listElements, listNamed, rawTextOf } from './select.ts';

const policyName = 'content-security-policy';

/** What a browser fetches and uses by itself, rather than what a reader may follow. */
const loadedRelations = ['stylesheet', 'preload', 'modulepreload', 'icon', 'apple-touch-icon', 'manifest'];

/** A script or a style before the policy, or a page without one: a policy binds only what follows it. */
export function listLatePolicies(): readonly string[] {
  return listFindings(({ root }) => {
    const [first] = listElements(root).filter((element) => isPolicy(element) || isScriptOrStyle(element));
    return first !== undefined && isPolicy(first) ? [] : [`<${first?.name ?? 'nothing'}> before the policy`];
  });
}

/** Parts of a policy that would let a stranger's code in. */
export function listLoosePolicies(): readonly string[] {
  return listFindings((page) => policyOf(page).match(/'unsafe-[a-z-]+'|https?:\S*|\bdata:|\*/g) ?? []);
}

/** Inline scripts and styles whose hash the policy does not name: the browser would refuse them. */
export function listRefusedInlines(): readonly string[] {
  return listFindings((page) =>
    listNamed(page.root, 'script', 'style')
      .filter((element) => attributeOf(element, 'src') === undefined && !isData(element))
      .filter((element) => !directiveOf(page, `${element.name}-src`).includes(hashOf(element)))
      .map((element) => `<${element.name}> ${rawTextOf(element).slice(0, 60)}`),
  );
}

export function listInlineCode(): readonly string[] {
  return listFindings(({ root }) =>
    listElements(root).flatMap((element) =>
      [...element.attributes]
        .filter(([name, value]) => /^on|^style$/i.test(name) || /^\s*javascript:/i.test(value))
        .map(([name, value]) => `<${element.name} ${name}="${value}">`),
    ),
  );
}

export function listForeignResources(): readonly string[] {
  return listFindings((page) =>
    listElements(page.root)
      .flatMap(listLoaded)
      .filter((address) => new URL(address, addressOf(page.path)).origin !== new URL(siteAddress).origin),
  );
}

function listLoaded(element: MarkupElement): readonly string[] {
  const source = attributeOf(element, 'src') ?? attributeOf(element, 'data');
  const linked = element.name === 'link' && isLoading(element) ? attributeOf(element, 'href') : undefined;
  return [source, linked].filter((address) => address !== undefined);
}

function isLoading(link: MarkupElement): boolean {
  return (attributeOf(link, 'rel') ?? '').split(' ').some((relation) => loadedRelations.includes(relation));
}

function policyOf({ root }: BuiltPage): string {
  const [policy] = listNamed(root, 'meta').filter(isPolicy);
  return (policy && attributeOf(policy, 'content')) ?? '';
}

function directiveOf(page: BuiltPage, name: string): string {
  return (
    policyOf(page)
      .split(';')
      .find((directive) => directive.trim().startsWith(`${name} `)) ?? ''
  );
}

function isPolicy(element: MarkupElement): boolean {
  return element.name === 'meta' && attributeOf(element, 'http-equiv')?.toLowerCase() === policyName;
}

function isScriptOrStyle(element: MarkupElement): boolean {
  if (element.name === 'link') return attributeOf(element, 'rel') === 'stylesheet';
  return element.name === 'style' || (element.name === 'script' && !isData(element));
}

/** JSON-LD is not run. */
function isData(element: MarkupElement): boolean {
  return attributeOf(element, 'type') === 'application/ld+json';
}

function hashOf(element: MarkupElement): string {
  return `'sha256-${createHash('sha256').update(rawTextOf(element)).digest('base64')}'`;
}
