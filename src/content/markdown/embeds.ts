import type { Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Embed } from '#src/model/block.ts';
import { assertUnreachable } from '#src/model/assert-unreachable.ts';
import { countryCodes, topicCodes } from '#src/model/vocabulary.ts';
import { suggestion } from '../suggest.ts';
import { checkAttributes, parseCodes, parseReferences, placeOfWord } from './attributes.ts';
import { contextOf, type MarkdownContext, placeIn } from './context.ts';

const kinds = ['chart', 'map', 'timeline'] as const;
type Kind = (typeof kinds)[number];

/** Leaves a mark where `::chart{…}`, `::map{…}` or `::timeline{…}` stands, to be replaced by what it names at build time. */
export function remarkEmbeds() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, 'leafDirective', (node, _index, parent) => {
      const kind = kinds.find((name) => name === node.name);
      if (kind === undefined) {
        const known = kinds.map((name) => `“::${name}”`).join(', ');
        const mend = suggestion(node.name, kinds, `Known are: ${known}.`);
        context.report(placeIn(context, node), `Unknown embed “::${node.name}”.`, mend);
        return;
      }
      const embed = parseEmbed(kind, node, context);
      if (embed === undefined) return;
      if (parent?.type !== 'root' && parent?.type !== 'containerDirective') {
        const mend = `Put ::${kind}{…} on a line of its own between two paragraphs.`;
        context.report(placeIn(context, node), `A ${kind} stands inside a list or a quotation.`, mend);
      }
      node.data = { hName: 'div', hProperties: { dataEmbed: String(context.embeds.length) } };
      context.embeds.push(embed);
    });
  };
}

function parseEmbed(kind: Kind, node: LeafDirective, context: MarkdownContext): Embed | undefined {
  switch (kind) {
    case 'chart':
      return parseChart(node, context);
    case 'map':
      return parseMap(node, context);
    case 'timeline':
      return parseTimeline(node, context);
    default:
      return assertUnreachable(kind);
  }
}

function parseChart(node: LeafDirective, context: MarkdownContext): Embed | undefined {
  const { id, ...attributes } = node.attributes ?? {};
  const place = placeIn(context, node);
  if (id === undefined || id === null || id === '') {
    const mend = 'Write ::chart{id="…"} with a chart from content/charts/.';
    context.report(place, 'The chart has no id.', mend);
    return undefined;
  }
  if (context.embeds.some((embed) => embed.type === 'chart' && embed.id === id)) {
    const mend = `Keep one of the two; a link to it is [the chart](#chart-${id}).`;
    context.report(place, `The chart “${id}” stands here a second time.`, mend);
  }
  const pairs = Object.entries(attributes).map(([key, value]) => [key, value ?? ''] as const);
  const given = Object.fromEntries(pairs);
  context.references.push({
    to: 'chart',
    id,
    ...(pairs.length === 0 ? {} : { attributes: given }),
    ...placeIn(context, node, id),
  });
  return { type: 'chart', id, attributes: given };
}

function parseMap(node: LeafDirective, context: MarkdownContext): Embed {
  checkAttributes(node, { known: ['routes', 'places', 'caption'], owner: '“::map”' }, context);
  const routes = parseReferences(node, { attribute: 'routes', to: 'route' }, context);
  const places = parseReferences(node, { attribute: 'places', to: 'place' }, context);
  const caption = node.attributes?.['caption'] ?? '';
  if (routes.length + places.length === 0) {
    const mend = 'Add routes="…" or places="…" with ids of content/routes.yaml or content/places.yaml.';
    context.report(placeIn(context, node), 'The map names nothing to show.', mend);
  }
  if (caption === '') {
    const mend = 'Add caption="…": what the map shows, in a sentence.';
    context.report(placeIn(context, node), 'The map has no caption.', mend);
  }
  return { type: 'map', routes, places, caption };
}

function parseTimeline(node: LeafDirective, context: MarkdownContext): Embed {
  checkAttributes(node, { known: ['countries', 'topics', 'from', 'to'], owner: '“::timeline”' }, context);
  const from = parseYear(node, 'from', context);
  const to = parseYear(node, 'to', context);
  if (from !== undefined && to !== undefined && from > to) {
    const message = `The timeline begins in ${String(from)}, after its end in ${String(to)}.`;
    context.report(placeIn(context, node), message, 'Let “from” be the earlier year.');
  }
  const where = 'of the timeline';
  const selection = {
    countries: parseCodes(
      node,
      { attribute: 'countries', singular: 'country', known: countryCodes, where },
      context,
    ),
    topics: parseCodes(node, { attribute: 'topics', singular: 'topic', known: topicCodes, where }, context),
    from,
    to,
  };
  context.references.push({ to: 'timeline', id: '', selection, ...placeIn(context, node) });
  return { type: 'timeline', ...selection };
}

function parseYear(
  node: LeafDirective,
  attribute: 'from' | 'to',
  context: MarkdownContext,
): number | undefined {
  const text = node.attributes?.[attribute];
  if (text === undefined || text === null) return undefined;
  if (/^\d{4}$/.test(text)) return Number(text);
  const place = placeOfWord(node, { attribute, word: text }, context);
  context.report(place, `“${text}” is not a year.`, 'Write it with four figures.');
  return undefined;
}
