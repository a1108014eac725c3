import type { Heading, Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Place } from '../problems.ts';
import { contextOf, type MarkdownContext, placeIn } from './context.ts';

/** `[@id]` or `[@id; @other]`, after Pandoc: https://pandoc.org/MANUAL.html#citation-syntax */
const citationPattern = /\s*\[(@[^\]]*)\]/g;

/**
 * Turns citations into numbered links to the list of sources, numbered in order of first use, and counts them.
 * Reports a citation that cannot be read. A source that the front matter does not describe is noted, to be looked for in
 * the register.
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    for (const block of tree.children) {
      const brief = briefIdOf(block);
      visit(block, 'heading', (node) => {
        reportInHeading(node, context);
      });
      visit(block, 'text', (node, index, parent) => {
        if (parent === undefined || index === undefined || !node.value.includes('[@')) return undefined;
        const parts = splitCitations(node, { context, brief });
        parent.children.splice(index, 1, ...parts);
        return [SKIP, index + parts.length];
      });
    }
  };
}

function briefIdOf(block: RootContent): string | undefined {
  const id = block.type === 'containerDirective' ? block.data?.hProperties?.['dataBrief'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** A headline is shown in lists, where no number leads anywhere. */
function reportInHeading(node: Heading, context: MarkdownContext): void {
  if (!toString(node).includes('[@')) return;
  context.report(
    placeIn(context, node, '[@'),
    'A heading cites a source.',
    'Move the citation into the text under it.',
  );
}

interface Where {
  readonly context: MarkdownContext;
  readonly brief: string | undefined;
}

function splitCitations(node: Text, where: Where): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(citationPattern)) {
    const before = node.value.slice(end, match.index);
    if (before !== '') parts.push({ type: 'text', value: before, position: node.position });
    parts.push(...parseCitation(node, match[1] ?? '', where));
    end = match.index + match[0].length;
  }
  const rest = node.value.slice(end);
  if (rest.includes('[@')) {
    const place = placeIn(where.context, node, rest.slice(rest.indexOf('[@')));
    where.context.report(place, 'A citation begins here and does not end.', 'Close it with “]”: [@id].');
  }
  if (rest !== '') parts.push({ type: 'text', value: rest, position: node.position });
  return parts;
}

function parseCitation(node: Text, inner: string, { context, brief }: Where): PhrasingContent[] {
  const links: Link[] = [];
  for (const part of inner.split(';')) {
    const id = /^\s*@([\w-]+)\s*$/.exec(part)?.[1];
    if (id === undefined) {
      context.report(
        placeIn(context, node, inner),
        `The citation “[${inner}]” cannot be read.`,
        'Write [@id], or [@id; @other] for two.',
      );
    } else if (context.sourceIds === undefined) {
      const mend = 'Link to the page itself, or write it in an article.';
      context.report(placeIn(context, node, `@${id}`), 'This text has no list of sources.', mend);
    } else {
      noteRegistered(id, placeIn(context, node, `@${id}`), context);
      links.push(citationLink(id, { context, brief }));
    }
  }
  if (links.length === 0) return [];
  const children = links.flatMap((link, index) => (index === 0 ? [link] : [comma, link]));
  return [{ type: 'emphasis', children, data: { hName: 'sup' } }];
}

/** Notes a source of the register. One that the file itself describes needs no looking for. */
export function noteRegistered(
  id: string,
  place: Place,
  { sourceIds = [], references }: MarkdownContext,
): void {
  if (!sourceIds.includes(id)) references.push({ to: 'source', id, own: sourceIds, ...place });
}

const comma: Text = { type: 'text', value: ', ' };

function citationLink(id: string, { context, brief }: Where): Link {
  const times = (context.citations.get(id) ?? 0) + 1;
  context.citations.set(id, times);
  if (brief !== undefined) {
    const cited = context.citationsByBrief.get(brief) ?? new Set<string>();
    context.citationsByBrief.set(brief, cited.add(id));
  }
  const number = String([...context.citations.keys()].indexOf(id) + 1);
  return {
    type: 'link',
    url: `#source-${number}`,
    children: [{ type: 'text', value: number }],
    data: { hProperties: { id: `cite-${number}-${String(times)}` } },
  };
}
