import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { slugOf } from '#src/model/slug.ts';
import { contextOf, placeIn } from './context.ts';

/** Gives the headings outside of briefs an anchor and collects them; a title (`#`) belongs into the front matter. */
export function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    for (const node of tree.children) {
      if (node.type !== 'heading') continue;
      const text = toString(node);
      if (node.depth === 1) {
        context.report(
          placeIn(context, node),
          `“${text}” is a second title.`,
          'Begin headings in the text with “##”.',
        );
      }
      const slug = slugOf(text);
      const earlier = context.headings.filter(({ id }) => id === slug || id.startsWith(`${slug}-`)).length;
      const id = earlier === 0 ? slug : `${slug}-${String(earlier + 1)}`;
      if (node.depth === 2) context.headings.push({ id, text });
      node.data = { hProperties: { id } };
    }
  };
}
