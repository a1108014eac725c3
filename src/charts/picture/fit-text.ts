/** Text in lines, measured without a browser. */
import { textWidth } from '../shared/text-width.ts';

/** A size of text, and the room for it. */
export interface TextRoom {
  readonly width: number;
  readonly fontSize: number;
}

/** Lines that are no wider than the room; a word that is wider alone is broken. */
export function wrapWords(text: string, room: TextRoom): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  for (const piece of words.flatMap((word) => breakWord(word, room))) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : `${last} ${piece}`;
    if (last !== undefined && textWidth(joined, room.fontSize) <= room.width)
      lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}

function breakWord(word: string, { width, fontSize }: TextRoom): readonly string[] {
  const pieces: string[] = [];
  for (const letter of word) {
    const joined = `${pieces.at(-1) ?? ''}${letter}`;
    if (pieces.length > 0 && textWidth(joined, fontSize) <= width) pieces[pieces.length - 1] = joined;
    else pieces.push(letter);
  }
  return pieces;
}

/** As many lines as `wrapWords` makes, of about the same length: no word stands alone on the last one. */
export function wrapEvenly(text: string, { width, fontSize }: TextRoom): readonly string[] {
  const fewest = wrapWords(text, { width, fontSize });
  let even = fewest;
  for (let narrower = width * 0.98; narrower > width / 2; narrower -= width * 0.02) {
    const lines = wrapWords(text, { width: narrower, fontSize });
    if (lines.length > fewest.length) break;
    even = lines;
  }
  return even;
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly fontSize: number;
}

/** Text in at most some lines, in the largest of some sizes in which it fits; undefined where it fits in none. */
export function findSize(
  text: string,
  {
    sizes,
    width,
    most,
  }: { readonly sizes: readonly number[]; readonly width: number; readonly most: number },
): FittedText | undefined {
  return sizes
    .map((fontSize) => ({ fontSize, lines: wrapEvenly(text, { width, fontSize }) }))
    .find(({ lines }) => lines.length <= most);
}

/** As many words of a text as fit into some lines, with an ellipsis after them. */
export function shorten(text: string, { most, ...room }: TextRoom & { readonly most: number }): FittedText {
  const { fontSize } = room;
  const words = text.split(' ');
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const lines = wrapWords(`${words.slice(0, kept).join(' ')} …`, room);
    if (lines.length <= most) return { lines, fontSize };
  }
  return { lines: wrapWords(text, room).slice(0, most), fontSize };
}

/** The beginnings of a text that end where a sentence does, the longest first, and nothing at last. */
export function listShorter(text: string): readonly string[] {
  const ends = [...text.matchAll(/[.!?](?=\s)/g)].map(({ index }) => index + 1);
  return [text, ...ends.toReversed().map((end) => text.slice(0, end)), ''];
}
