import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf, type MarkdownContext, placeIn } from './context.ts';
import { splitByScript } from '#src/model/scripts.ts';

/**
 * Marks words in Cyrillic letters as Russian and words in Chinese characters as Chinese, so that they are read with the
 * right voice. `:lang[Қорғас]{code="kk"}` names another language.
 */
export function remarkLanguages() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    if (!/[\p{Script=Cyrillic}\p{Script=Han}]|:lang/u.test(context.file.text)) return;
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if (node.type === 'textDirective') {
        node.data = { hName: 'span', hProperties: { lang: node.attributes?.['code'] ?? '' } };
        return SKIP;
      }
      if (node.type !== 'text') return undefined;
      checkLetters(node, context);
      const parts = splitByScript(node.value);
      if (parts.every((part) => part.language === undefined)) return undefined;
      parent.children.splice(index, 1, ...parts.map(toNode));
      return [SKIP, index + parts.length];
    });
  };
}

function toNode({ text, language }: { text: string; language: string | undefined }): PhrasingContent {
  return language === undefined
    ? { type: 'text', value: text }
    : {
        type: 'emphasis',
        children: [{ type: 'text', value: text }],
        data: { hName: 'span', hProperties: { lang: language } },
      };
}

/** Latin letters inside a Cyrillic word look right and are never found again. */
function checkLetters(node: Text, context: MarkdownContext): void {
  if (!/\p{Script=Cyrillic}/u.test(node.value)) return;
  for (const [word] of node.value.matchAll(
    /[\p{L}]*(?:\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic})[\p{L}]*/gu,
  )) {
    context.report(
      placeIn(context, node, word),
      `The word “${word}” mixes Latin and Cyrillic letters.`,
      'Type it again in one script; some letters only look alike.',
    );
  }
}
