/** The text of a page as a reader meets it, even where no style is applied: in a reader mode, in a terminal, copied. */
import type { MarkupElement, MarkupNode } from './markup.ts';
import { attributeOf } from './select.ts';

/** Elements that stand inside a line of text; every other one begins a line of its own. */
const inline = new Set(
  'a abbr b bdi bdo cite code dfn em i kbd label mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

/** No text for readers; the text of a drawing has its places, not lines. */
const silent = new Set(['script', 'style', 'head', 'svg']);

const clinging = new Set(['sup', 'sub']);

const wordAtEnd = /[\p{L}\p{Nd}.,;:!?”’)]$/u;
const wordAtStart = /^[\p{L}\p{Nd}“(#]/u;

interface Piece {
  readonly text: string;
  /** A citation number clings to its word. */
  readonly clings: boolean;
  /** The element that holds the text, and the block in which that stands. */
  readonly holder: string;
  readonly block: string;
}

/** All lines of text, spaces put together. */
export function listLines(within: MarkupElement): readonly string[] {
  return listRuns(within)
    .map((run) =>
      run
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Where two inline elements touch that a space should part: `a and time in <p class="brief-where">`. */
export function listLostSpaces(within: MarkupElement): readonly string[] {
  return listRuns(within).flatMap((run) =>
    run.flatMap((piece, index) => {
      const previous = run[index - 1];
      if (previous === undefined || piece.clings || previous.clings) return [];
      if (!wordAtEnd.test(previous.text) || !wordAtStart.test(piece.text)) return [];
      return `${previous.holder} and ${piece.holder} touch in ${piece.block}`;
    }),
  );
}

/** Texts that no block boundary parts. */
function listRuns(within: MarkupElement): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [[]];
  collect(within, { runs, clings: false, holder: '', block: '' });
  return runs;
}

function collect(node: MarkupNode, context: Omit<Piece, 'text'> & { readonly runs: Piece[][] }): void {
  const { runs, ...place } = context;
  if (node.type === 'text') {
    runs.at(-1)?.push({ text: node.text, ...place });
    return;
  }
  if (silent.has(node.name)) return;
  const isInline = inline.has(node.name);
  if (!isInline) runs.push([]);
  const inside = {
    clings: place.clings || clinging.has(node.name) || attributeOf(node, 'class') === 'term',
    holder: node.name,
    block: isInline ? place.block : describeTag(node),
  };
  for (const child of node.children) collect(child, { runs, ...inside });
  if (!isInline) runs.push([]);
}

function describeTag(element: MarkupElement): string {
  const className = attributeOf(element, 'class');
  return className === undefined ? `<${element.name}>` : `<${element.name} class="${className}">`;
}
