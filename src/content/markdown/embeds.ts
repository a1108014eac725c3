import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { suggestion } from '../suggest.ts';
import { contextOf, type MarkdownContext, placeIn } from './context.ts';

const embeds = ['chart'];

/** Leaves a mark where `::chart{id="…"}` stands, to be replaced by the chart at build time. */
export function remarkEmbeds() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, 'leafDirective', (node, _index, parent) => {
      if (!embeds.includes(node.name)) {
        const known = embeds.map((name) => `“::${name}”`).join(', ');
        const mend = suggestion(node.name, embeds, `Known are: ${known}.`);
        context.report(placeIn(context, node), `Unknown embed “::${node.name}”.`, mend);
        return;
      }
      placeChart(node, context, parent?.type === 'root' || parent?.type === 'containerDirective');
    });
  };
}

function placeChart(node: LeafDirective, context: MarkdownContext, isOnItsOwn: boolean): void {
  const { id, ...attributes } = node.attributes ?? {};
  const place = placeIn(context, node);
  if (id === undefined || id === null || id === '') {
    const mend = 'Write ::chart{id="…"} with a chart from content/charts/.';
    context.report(place, 'The chart has no id.', mend);
    return;
  }
  if (!isOnItsOwn) {
    const mend = 'Put ::chart{…} on a line of its own between two paragraphs.';
    context.report(place, 'A chart stands inside a list or a quotation.', mend);
  }
  if (context.charts.some((chart) => chart.id === id)) {
    const mend = `Keep one of the two; a link to it is [the chart](#chart-${id}).`;
    context.report(place, `The chart “${id}” stands here a second time.`, mend);
  }
  node.data = { hName: 'div', hProperties: { dataChart: String(context.charts.length) } };
  const pairs = Object.entries(attributes).map(([key, value]) => [key, value ?? ''] as const);
  const given = Object.fromEntries(pairs);
  context.charts.push({ id, attributes: given });
  context.references.push({
    to: 'chart',
    id,
    ...(pairs.length === 0 ? {} : { attributes: given }),
    ...placeIn(context, node, id),
  });
}
