import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { suggestion } from '../suggest.ts';
import { contextOf, placeIn } from './context.ts';

const embeds = ['chart'];

/** Leaves a mark where `::chart{id="…"}` stands, to be replaced by the chart at build time. */
export function remarkEmbeds() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, 'leafDirective', (node, _index, parent) => {
      const { id, ...attributes } = node.attributes ?? {};
      const place = placeIn(context, node);
      if (!embeds.includes(node.name)) {
        const known = embeds.map((name) => `“::${name}”`).join(', ');
        context.report(
          place,
          `Unknown embed “::${node.name}”.`,
          suggestion(node.name, embeds, `Known are: ${known}.`),
        );
        return;
      }
      if (id === undefined || id === null || id === '') {
        context.report(
          place,
          'The chart has no id.',
          'Write ::chart{id="…"} with a chart from content/charts/.',
        );
        return;
      }
      if (parent?.type !== 'root' && parent?.type !== 'containerDirective') {
        context.report(
          place,
          'A chart stands inside a list or a quotation.',
          'Put ::chart{…} on a line of its own between two paragraphs.',
        );
      }
      node.data = { hName: 'div', hProperties: { dataChart: String(context.charts.length) } };
      const given = Object.entries(attributes).map(([key, value]) => [key, value ?? ''] as const);
      context.charts.push({ id, attributes: Object.fromEntries(given) });
      context.references.push({ to: 'chart', id, ...placeIn(context, node, id) });
    });
  };
}
