import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { sitePaths, withBase } from '#src/model/addresses.ts';
import { contextOf } from './context.ts';

/** Links the first use of each glossary term in a text to the glossary; headings and links are passed over. */
export function remarkTerms() {
  return (tree: Root, file: VFile): void => {
    const { terms, base } = contextOf(file);
    if (terms === undefined) return;
    const linked = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading' || node.type === 'link' || node.type === 'textDirective') return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const parts: PhrasingContent[] = [];
      let end = 0;
      for (const { id, start, form } of terms.listMatches(node.value)) {
        if (linked.has(id) || start < end) continue;
        linked.add(id);
        if (start > end) parts.push({ type: 'text', value: node.value.slice(end, start) });
        parts.push(termLink(withBase(base, sitePaths.term(id)), form));
        end = start + form.length;
      }
      if (parts.length === 0) return undefined;
      if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function termLink(url: string, text: string): PhrasingContent {
  return {
    type: 'link',
    url,
    children: [{ type: 'text', value: text }],
    data: { hProperties: { className: ['term'] } },
  };
}
