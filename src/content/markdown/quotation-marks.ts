import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, offsetOf, sourceOf } from './context.ts';

const straight = /"|(?<=\p{L})'(?=\p{L})/u;

/** Reports straight quotation marks in prose: a typeset text has real ones, and the two kinds are not mixed. */
export function remarkQuotationMarks() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, 'text', (node) => {
      if (!straight.test(node.value)) return;
      // The Markdown and not the value, whose positions differ where signs are escaped.
      for (const { index, 0: found } of sourceOf(context, node).matchAll(new RegExp(straight, 'gu'))) {
        context.report(
          context.file.placeAt(offsetOf(node) + index),
          `A straight quotation mark stands here: ${found}`,
          'Use “ ” for quotations and ’ for the apostrophe.',
        );
      }
    });
  };
}
