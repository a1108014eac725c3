import type { Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isoDateSchema } from '#src/model/iso-date.ts';
import { countryCodes, topicCodes } from '#src/model/vocabulary.ts';
import { suggestion } from '../suggest.ts';
import {
  checkAttributes,
  type CodeList,
  parseCodes,
  parseReferences,
  parseWords,
  placeOfWord,
} from './attributes.ts';
import { type BriefAttributes, contextOf, type MarkdownContext, placeIn, sourceOf } from './context.ts';

const knownAttributes = ['id', 'countries', 'topics', 'date', 'record', 'places', 'routes'];
const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Anchors that the page itself uses. */
export const reservedIds =
  /^(?:main|sources|corrections|cite|related|figures|briefs|source-.*|cite-.*|chart-.*|correction-.*)$/;

/**
 * Turns each `:::brief{…}` into a section and collects its attributes in the context. Reports briefs that are
 * unclosed, nested, in the wrong place, without headline or text, and attributes that are missing, unknown or wrong.
 */
export function remarkBriefs() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    for (const node of tree.children) {
      if (node.type === 'containerDirective') markBrief(node, context);
    }
    visit(tree, 'containerDirective', (node, _index, parent) => {
      if (parent !== undefined && parent.type !== 'root') reportNested(node, context);
    });
    visit(tree, 'paragraph', (node) => {
      reportStrayColons(node, context);
    });
  };
}

function markBrief(node: ContainerDirective, context: MarkdownContext): void {
  const place = placeIn(context, node);
  if (node.name !== 'brief') {
    context.report(
      place,
      `Unknown block “:::${node.name}”.`,
      suggestion(node.name, ['brief'], 'Only “:::brief” opens a block.'),
    );
    return;
  }
  if (!context.briefsAllowed) {
    context.report(
      place,
      'Only a digest holds briefs.',
      'Set “kind: digest”, or write the text without “:::brief”.',
    );
    return;
  }
  const attributes = parseAttributes(node, context);
  if (isUnclosed(node, context)) {
    context.report(
      place,
      `The brief “${attributes.id}” is not closed.`,
      'Put “:::” on a line of its own after its last paragraph.',
    );
  }
  checkContents(node, attributes, context);
  if (attributes.id !== '' && context.briefs.has(attributes.id)) {
    context.report(
      placeIn(context, node, `#${attributes.id}`),
      `The brief “${attributes.id}” has the id of an earlier brief of this article.`,
      'Give it an id of its own; the earlier one keeps its address.',
    );
    return;
  }
  context.briefs.set(attributes.id, attributes);
  node.data = { hName: 'section', hProperties: { dataBrief: attributes.id } };
}

function parseAttributes(node: ContainerDirective, context: MarkdownContext): BriefAttributes {
  const given = node.attributes ?? {};
  checkAttributes(node, { known: knownAttributes, owner: 'a brief' }, context);
  const id = given['id'] ?? '';
  checkId(node, id, context);
  return {
    id,
    countries: parseTags(node, { attribute: 'countries', singular: 'country', known: countryCodes }, context),
    topics: parseTags(node, { attribute: 'topics', singular: 'topic', known: topicCodes }, context),
    date: parseDate(node, context),
    records: parseWords(given['record']),
    places: parseReferences(node, { attribute: 'places', to: 'place' }, context),
    routes: parseReferences(node, { attribute: 'routes', to: 'route' }, context),
    place: placeIn(context, node),
  };
}

function checkId(node: ContainerDirective, id: string, context: MarkdownContext): void {
  if (id === '') {
    context.report(
      placeIn(context, node),
      'The brief has no id.',
      'Add one: “:::brief{#tashkent-one-china …}”.',
    );
  } else if (!idPattern.test(id)) {
    context.report(
      placeIn(context, node, id),
      `“${id}” cannot serve as a brief’s id.`,
      'Use lower-case Latin letters, figures and single hyphens, beginning with a letter.',
    );
  } else if (reservedIds.test(id)) {
    context.report(
      placeIn(context, node, id),
      `The id “${id}” is used by the page itself.`,
      'Choose another one.',
    );
  }
}

/** The codes of an attribute that every brief has. */
function parseTags<Code extends string>(
  node: ContainerDirective,
  tags: Omit<CodeList<Code>, 'where'>,
  context: MarkdownContext,
): readonly Code[] {
  const { attribute, singular, known } = tags;
  if (parseWords(node.attributes?.[attribute]).length === 0) {
    context.report(
      placeIn(context, node),
      `The brief names no ${singular}.`,
      `Add ${attribute}="…" with one or more of: ${known.join(', ')}.`,
    );
  }
  return parseCodes(node, { ...tags, where: `in brief “${node.attributes?.['id'] ?? ''}”` }, context);
}

function parseDate(node: ContainerDirective, context: MarkdownContext): BriefAttributes['date'] {
  const text = node.attributes?.['date'];
  if (text === undefined || text === null) return undefined;
  const result = isoDateSchema.safeParse(text);
  if (result.success) return result.data;
  context.report(
    placeOfWord(node, { attribute: 'date', word: text }, context),
    `“${text}” is not a date of the calendar.`,
    'Write YYYY-MM-DD, YYYY-MM or YYYY.',
  );
  return undefined;
}

function checkContents(node: ContainerDirective, { id }: BriefAttributes, context: MarkdownContext): void {
  const [first, ...rest] = node.children;
  const place = placeIn(context, first ?? node);
  if (first?.type !== 'heading') {
    context.report(place, `The brief “${id}” has no headline.`, 'Begin it with a line “## Who did what”.');
  } else if (first.depth !== 2) {
    context.report(
      place,
      `The headline of “${id}” has ${String(first.depth)} number signs.`,
      'Write it with two: “## …”.',
    );
  }
  if (first?.type === 'heading' && rest.length === 0) {
    context.report(
      place,
      `The brief “${id}” has a headline and no text.`,
      'Write its text under the headline.',
    );
  }
}

function isUnclosed(node: ContainerDirective, context: MarkdownContext): boolean {
  const lastLine = sourceOf(context, node).trimEnd().split('\n').at(-1) ?? '';
  return !/^\s*:{3,}\s*$/.test(lastLine);
}

function reportNested(node: ContainerDirective, context: MarkdownContext): void {
  const id = node.attributes?.['id'] ?? node.name;
  context.report(
    placeIn(context, node),
    `The brief “${id}” opens inside another one.`,
    'Close the earlier brief with “:::” on a line of its own before this one.',
  );
}

function reportStrayColons(node: Paragraph, context: MarkdownContext): void {
  const first: RootContent | undefined = node.children[0];
  if (first?.type !== 'text' || !first.value.startsWith(':::')) return;
  const closes = /^:{3,}\s*(?:\n|$)/.test(first.value);
  context.report(
    placeIn(context, node),
    closes
      ? 'This “:::” closes nothing.'
      : 'This line begins with “:::” and cannot be read as the start of a brief.',
    closes
      ? 'Remove it, or open the brief above it.'
      : 'Write it as :::brief{#id countries="uz" topics="trade"}.',
  );
}
