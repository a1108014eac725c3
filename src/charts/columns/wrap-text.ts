import { textWidth } from '../shared/text-width.ts';

/**
 * A text in lines that are no wider than asked for, broken after dashes and at spaces, except those inside “24 Dec”; undefined
 * where one piece alone is wider.
 */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] | undefined {
  const pieces = text.split(/(?<=–|(?<!\b\d{1,2}) )/);
  const lines: string[] = [];
  for (const piece of pieces) {
    if (textWidth(piece.trim(), fontSize) > width) return undefined;
    const last = lines.at(-1);
    const joined = `${last ?? ''}${piece}`;
    if (last !== undefined && textWidth(joined.trim(), fontSize) <= width) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
