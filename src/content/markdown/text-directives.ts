import type { Root, RootContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, type MarkdownContext, placeIn, sourceOf } from './context.ts';

/**
 * Keeps `:lang[Қорғас]{code="kk"}`, and of `:number[almost 15 billion]{from="14.8 billion"}` the words, for `src/facts/`
 * alone asks what allows them. Every other text directive is what an ordinary colon looks like to the parser (“Note:see”)
 * and becomes text again, before anything else looks at text.
 */
export function remarkTextDirectives() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    visit(tree, 'textDirective', (node, index, parent) => {
      if (parent === undefined || index === undefined || isLanguage(node, context)) return undefined;
      const siblings: RootContent[] = parent.children;
      const value = isAllowance(node, context) ? toString(node) : sourceOf(context, node);
      siblings.splice(index, 1, { type: 'text', value, position: node.position });
      if (isText(siblings[index + 1])) joinWithNext(siblings, index);
      if (!isText(siblings[index - 1])) return [SKIP, index + 1];
      joinWithNext(siblings, index - 1);
      return [SKIP, index];
    });
  };
}

function isLanguage(node: TextDirective, context: MarkdownContext): boolean {
  if (node.name !== 'lang') return false;
  const code = node.attributes?.['code'];
  const isNamed = typeof code === 'string';
  if (!isNamed || !isLanguageTag(code)) {
    const message = isNamed
      ? `“${code}” is not the code of a language.`
      : `The words “${toString(node)}” name no language.`;
    context.report(placeIn(context, node), message, 'Write :lang[…]{code="kk"}, with a code of ISO 639.');
  }
  return isNamed;
}

/** A number that stands in no fact as it is written, with the reason why it may. */
function isAllowance(node: TextDirective, context: MarkdownContext): boolean {
  if (node.name !== 'number') return false;
  const { from, why } = node.attributes ?? {};
  if (Boolean(from) === Boolean(why)) {
    const message = `The number “${toString(node)}” does not say what it was made from.`;
    const mend = 'Write :number[…]{from="the number in the facts"}, or {why="how it was counted"}.';
    context.report(placeIn(context, node), message, mend);
  }
  return true;
}

/** Whether a text has the form of a BCP 47 tag. */
function isLanguageTag(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

function isText(node: RootContent | undefined): node is Text {
  return node?.type === 'text';
}

/** Two texts side by side become one, so that words, names and citations in them are seen whole. */
function joinWithNext(siblings: RootContent[], index: number): void {
  const [one, other] = [siblings[index], siblings[index + 1]];
  if (!isText(one) || !isText(other)) return;
  const position =
    one.position && other.position ? { start: one.position.start, end: other.position.end } : one.position;
  siblings.splice(index, 2, { type: 'text', value: one.value + other.value, position });
}
