import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, placeIn } from './context.ts';

/** Reports straight quotation marks in prose: a typeset text has real ones, and the two kinds are not mixed. */
export function remarkQuotationMarks() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, 'text', (node) => {
      const found = /"|(?<=\p{L})'(?=\p{L})/u.exec(node.value);
      if (found === null) return;
      context.report(
        placeIn(context, node, found[0]),
        `A straight quotation mark stands here: ${found[0]}`,
        'Use “ ” for quotations and ’ for the apostrophe.',
      );
    });
  };
}
