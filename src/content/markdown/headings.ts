import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { slugOf } from '#src/model/slug.ts';
import { reservedIds } from './briefs.ts';
import { contextOf, placeIn } from './context.ts';

/** Gives the headings outside of briefs an anchor and collects them; a title (`#`) belongs into the front matter. */
export function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    const taken = new Set<string>();
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
      const id = findFreeId(slugOf(text), { taken, hasSources: context.sourceIds !== undefined });
      taken.add(id);
      if (node.depth === 2) context.headings.push({ id, text });
      node.data = { hProperties: { id } };
    }
  };
}

/** An anchor that nothing else on the page has. A text with sources stands on a page with anchors of its own. */
function findFreeId(
  slug: string,
  { taken, hasSources }: { readonly taken: ReadonlySet<string>; readonly hasSources: boolean },
): string {
  const first = slug === '' || (hasSources && reservedIds.test(slug)) ? `section-${slug}` : slug;
  let id = first;
  for (let number = 2; taken.has(id); number += 1) id = `${first}-${String(number)}`;
  return id;
}
