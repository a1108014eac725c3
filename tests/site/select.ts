/** Questions to a tree of markup. */
import type { MarkupElement, MarkupNode } from './markup.ts';

/** All elements below, in the order of the source. */
export function listElements(within: MarkupElement): readonly MarkupElement[] {
  return within.children.flatMap((child) => (child.type === 'text' ? [] : [child, ...listElements(child)]));
}

export function listNamed(within: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] {
  return listElements(within).filter(({ name }) => names.includes(name));
}

export function listWithClass(within: MarkupElement, className: string): readonly MarkupElement[] {
  return listElements(within).filter((element) => hasClass(element, className));
}

export function hasClass(element: MarkupElement, className: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(' ').includes(className);
}

export function findById(within: MarkupElement, id: string): MarkupElement | undefined {
  return listElements(within).find((element) => attributeOf(element, 'id') === id);
}

export function attributeOf(element: MarkupElement, name: string): string | undefined {
  return element.attributes.get(name);
}

/** The values of an attribute wherever it stands. */
export function listAttributes(within: MarkupElement, name: string): readonly string[] {
  return listElements(within).flatMap((element) => attributeOf(element, name) ?? []);
}

/** The text of an element as it stands in the source, without what is no text for readers. */
export function textOf(node: MarkupNode): string {
  if (node.type === 'text') return node.text;
  if (node.name === 'script' || node.name === 'style') return '';
  return node.children.map(textOf).join('');
}

/** The source text of a script or a style. */
export function rawTextOf({ children }: MarkupElement): string {
  return children.map((child) => (child.type === 'text' ? child.text : '')).join('');
}

/** The `content` of a `<meta>` by its name or property. */
export function findMeta(within: MarkupElement, name: string): string | undefined {
  const found = listNamed(within, 'meta').find((meta) =>
    ['name', 'property', 'http-equiv'].some((key) => attributeOf(meta, key) === name),
  );
  return found && attributeOf(found, 'content');
}

/** The addresses of `<link>` elements with a relation. */
export function listLinked(within: MarkupElement, relation: string): readonly string[] {
  return listNamed(within, 'link')
    .filter((link) => (attributeOf(link, 'rel') ?? '').split(' ').includes(relation))
    .flatMap((link) => attributeOf(link, 'href') ?? []);
}
