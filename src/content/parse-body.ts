import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Block } from '#src/model/block.ts';
import type { MarkdownContext } from './markdown/context.ts';
import { renderMarkdown } from './markdown/processor.ts';

export interface BodyBrief {
  readonly id: string;
  readonly headline: string;
  readonly body: readonly Block[];
  readonly text: string;
}

export interface Body {
  /** What stands outside of briefs. */
  readonly blocks: readonly Block[];
  readonly briefs: readonly BodyBrief[];
  /** Everything as plain text, without citations. */
  readonly text: string;
}

type Content = RootContent | ElementContent;

/** Renders the body of a Markdown file and parts it into briefs, prose and embeds. */
export function parseBody(context: MarkdownContext, bodyStart: number): Body {
  const { children } = renderMarkdown(context, bodyStart);
  const sections = children.filter((node) => isElement(node, 'section'));
  const others = children.filter((node) => !isElement(node, 'section'));
  return {
    blocks: toBlocks(others, context),
    briefs: sections.map((section) => toBrief(section, context)),
    text: textOf(children),
  };
}

function toBrief(section: Element, context: MarkdownContext): BodyBrief {
  const headline = section.children.find((node) => isElement(node, 'h2'));
  const rest = section.children.filter((node) => node !== headline);
  return {
    id: String(section.properties['dataBrief']),
    headline: headline === undefined ? '' : textOf(headline.children),
    body: toBlocks(rest, context),
    text: textOf(rest),
  };
}

function toBlocks(nodes: readonly Content[], context: MarkdownContext): readonly Block[] {
  const blocks: Block[] = [];
  let prose: Content[] = [];
  const flush = (): void => {
    const html = toHtml({ type: 'root', children: prose.filter((node) => node.type !== 'doctype') }).trim();
    if (html !== '') blocks.push({ type: 'prose', html });
    prose = [];
  };
  for (const node of nodes) {
    const embed = isElement(node, 'div') ? context.embeds[Number(node.properties['dataEmbed'])] : undefined;
    if (embed === undefined) {
      prose.push(node);
      continue;
    }
    flush();
    blocks.push(embed);
  }
  flush();
  return blocks;
}

function isElement<Name extends string>(node: Content, name: Name): node is Element & { tagName: Name } {
  return node.type === 'element' && node.tagName === name;
}

const blockElements = new Set([
  'p',
  'li',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'td',
  'th',
  'tr',
  'section',
  'ul',
  'ol',
]);

/** Text as a reader sees it: without the numbers of citations, blocks parted by blanks. */
function textOf(nodes: readonly Content[]): string {
  return collectText(nodes).replace(/\s+/g, ' ').trim();
}

function collectText(nodes: readonly Content[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || node.tagName === 'sup') return '';
      const inner = collectText(node.children);
      return blockElements.has(node.tagName) ? ` ${inner} ` : inner;
    })
    .join('');
}

/** Number of words; each Chinese character counts as one. */
export function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}](?:[\p{L}\p{N}’'.,-]*[\p{L}\p{N}])?/gu)?.length ?? 0;
}
