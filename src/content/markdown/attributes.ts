/** Attributes of blocks and embeds, `:::brief{…}` and `::map{…}`: lists of words, each told at its own place. */
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Place } from '../problems.ts';
import { suggestion } from '../suggest.ts';
import { type MarkdownContext, placeIn, sourceOf } from './context.ts';

type Directive = ContainerDirective | LeafDirective;

interface AttributeNames {
  readonly known: readonly string[];
  /** What the attributes belong to, as it stands in the message: “a brief”. */
  readonly owner: string;
}

/** Reports attributes that are not known. */
export function checkAttributes(
  node: Directive,
  { known, owner }: AttributeNames,
  context: MarkdownContext,
): void {
  for (const key of Object.keys(node.attributes ?? {})) {
    if (known.includes(key)) continue;
    const mend = suggestion(key, known, `Known are: ${known.join(', ')}.`);
    context.report(placeOfAttribute(node, key, context), `Unknown attribute “${key}” of ${owner}.`, mend);
  }
}

/** The words of an attribute, each once. */
export function parseWords(text: string | null | undefined): readonly string[] {
  return [...new Set((text ?? '').split(/[\s,]+/).filter((word) => word !== ''))];
}

/** Codes of one vocabulary, as an attribute lists them. */
export interface CodeList<Code extends string> {
  readonly attribute: string;
  readonly singular: string;
  readonly known: readonly Code[];
  /** Where the code stands, as it is put in the message: “of the timeline”. */
  readonly where: string;
}

/** The codes of an attribute; reports those that the vocabulary does not have. */
export function parseCodes<Code extends string>(
  node: Directive,
  { attribute, singular, known, where }: CodeList<Code>,
  context: MarkdownContext,
): readonly Code[] {
  return parseWords(node.attributes?.[attribute]).flatMap((word) => {
    const code = known.find((candidate) => candidate === word);
    if (code !== undefined) return [code];
    const mend = suggestion(word, known, `Known are: ${known.join(', ')}.`);
    const place = placeOfWord(node, { attribute, word }, context);
    context.report(place, `Unknown ${singular} “${word}” ${where}.`, mend);
    return [];
  });
}

/** Ids of things that other files describe; whether they exist is checked once all files are read. */
export function parseReferences(
  node: Directive,
  { attribute, to }: { readonly attribute: string; readonly to: 'place' | 'route' },
  context: MarkdownContext,
): readonly string[] {
  const ids = parseWords(node.attributes?.[attribute]);
  for (const id of ids) {
    context.references.push({ to, id, ...placeOfWord(node, { attribute, word: id }, context) });
  }
  return ids;
}

/** A short word also occurs inside other words of the line, so it is looked for in its attribute and whole. */
export function placeOfWord(
  node: Directive,
  { attribute, word }: { readonly attribute: string; readonly word: string },
  context: MarkdownContext,
): Place {
  const start = placeIn(context, node);
  const given = matchAttribute(node, attribute, context);
  const [name = '', value = ''] = given ?? [];
  const found = new RegExp(`(?<=^|["'\\s,])${escapePattern(word)}(?=["'\\s,]|$)`).exec(value);
  if (given === null || found === null) return start;
  return { line: start.line, column: start.column + given.index + name.length - value.length + found.index };
}

function placeOfAttribute(node: Directive, attribute: string, context: MarkdownContext): Place {
  const start = placeIn(context, node);
  const given = matchAttribute(node, attribute, context);
  return given === null ? start : { line: start.line, column: start.column + given.index };
}

/** Finds an attribute in the line that opens its block, and as a group its value with what quotes it. */
function matchAttribute(
  node: Directive,
  attribute: string,
  context: MarkdownContext,
): RegExpExecArray | null {
  const line = sourceOf(context, node).split('\n')[0] ?? '';
  const name = escapePattern(attribute);
  return new RegExp(`(?<=[{\\s"'])${name}(?![^\\s=}])(?:\\s*=\\s*("[^"]*"|'[^']*'|[^\\s}]*))?`).exec(line);
}

/** `RegExp.escape`, which the types of the compiler do not know yet. */
function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
