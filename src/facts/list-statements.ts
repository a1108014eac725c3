import type { Node } from 'unist';
import type { Image, ImageReference, Parent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { SourceFile } from '#src/content/source-file.ts';

/** A stretch of text, and where it begins in the file. */
export interface Stretch {
  readonly text: string;
  readonly offset: number;
}

/** A number that stands in no fact as it is written, with what allows it. */
export interface Allowance extends Stretch {
  /** The number in the facts that was rounded. */
  readonly from: string | undefined;
  /** How it was counted. */
  readonly why: string | undefined;
}

/** What a brief says, or what an article says outside of briefs. */
export interface Statement {
  /** Undefined for what stands outside of briefs. */
  readonly brief: { readonly id: string; readonly offset: number } | undefined;
  readonly stretches: readonly Stretch[];
  readonly allowances: readonly Allowance[];
  readonly citations: readonly Stretch[];
}

const processor = unified().use(remarkParse).use(remarkDirective).freeze();

/**
 * The words of an article with their places: a statement for each brief, and one for all that stands outside. Citations
 * are parted from the words, and so are numbers with an allowance.
 * @param bodyStart offset in the file at which the front matter ends
 */
export function listStatements({ text }: SourceFile, bodyStart: number): readonly Statement[] {
  // Blanks instead of the front matter keep every position in the body what it is in the file.
  const value = text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart);
  const { children } = processor.parse(new VFile(value));
  const briefs = children.filter((node) => node.type === 'containerDirective');
  const others = children.filter((node) => node.type !== 'containerDirective');
  return [
    collect(others, undefined),
    ...briefs.map((node) =>
      collect(node.children, { id: node.attributes?.['id'] ?? '', offset: offsetOf(node) }),
    ),
  ];
}

function collect(nodes: readonly Node[], brief: Statement['brief']): Statement {
  const stretches: Stretch[] = [];
  const allowances: Allowance[] = [];
  const citations: Stretch[] = [];
  const visit = (node: Node): void => {
    if (isText(node)) {
      const { value } = node;
      for (const match of value.matchAll(/@([\w-]+)(?=[^[]*\])/g)) {
        citations.push({ text: match[1] ?? '', offset: offsetOf(node) + match.index });
      }
      const words = value.replaceAll(/\[@[^\]]*\]/g, (citation) => ' '.repeat(citation.length));
      stretches.push({ text: words, offset: offsetOf(node) });
    } else if (isDirective(node) && node.name === 'number') {
      const { from, why } = node.attributes ?? {};
      allowances.push({
        text: toString(node),
        offset: offsetOf(node),
        from: from ?? undefined,
        why: why ?? undefined,
      });
    } else if (isDirective(node) && node.type === 'leafDirective') {
      stretches.push({ text: node.attributes?.['caption'] ?? '', offset: offsetOf(node) });
    } else if (isImage(node)) {
      stretches.push({ text: node.alt ?? '', offset: offsetOf(node) + '!['.length });
    } else if (isParent(node)) {
      for (const child of node.children) visit(child);
    }
  };
  for (const node of nodes) visit(node);
  return { brief, stretches, allowances, citations };
}

interface Directive extends Node {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null;
}

function isText(node: Node): node is Text {
  return node.type === 'text';
}

function isImage(node: Node): node is Image | ImageReference {
  return node.type === 'image' || node.type === 'imageReference';
}

function isDirective(node: Node): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective';
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}

function offsetOf(node: Node): number {
  return node.position?.start.offset ?? 0;
}
