import type { Place, Report } from './problems.ts';

/** The largest content file that is read, in bytes. The longest digest is about 25 kB. */
export const largestFile = 512 * 1024;

/** A text file of content, and where things stand in it. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  /** Without a byte order mark, line ends as `\n`. */
  readonly text: string;
  /** The line and column of a position in `text`. */
  readonly placeAt: (offset: number) => Place;
}

/**
 * Bytes to text. A byte order mark and CRLF line ends are accepted and dropped.
 * Reports a file that is too large, empty or not UTF-8, and then returns undefined.
 */
export function parseSourceFile(path: string, bytes: Uint8Array, report: Report): SourceFile | undefined {
  const start = { line: 1, column: 1 };
  if (bytes.length > largestFile) {
    const size = `${(bytes.length / 1024 / 1024).toFixed(1)} MB`;
    report(
      start,
      `The file is ${size} large; a text is at most 512 kB.`,
      'Split it, or remove what was pasted by mistake.',
    );
    return undefined;
  }
  const decoded = decode(bytes);
  if (decoded === undefined) {
    report(
      placeOfBadByte(bytes),
      'The file is not UTF-8 text from here on.',
      'Save it again with the encoding UTF-8; it may be in Windows-1251 or be no text at all.',
    );
    return undefined;
  }
  const text = decoded.replaceAll('\r\n', '\n');
  if (text.trim() === '') {
    report(start, 'The file is empty.', 'Fill it or remove it; docs/writing.md shows what belongs in it.');
    return undefined;
  }
  return createSourceFile(path, text);
}

export function createSourceFile(path: string, text: string): SourceFile {
  let lineStarts: number[] | undefined;
  const placeAt = (offset: number): Place => {
    lineStarts ??= findLineStarts(text);
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  return { path, text, placeAt };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // The decoder drops a byte order mark by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line that does not decode; within it, the first column that does not. */
function placeOfBadByte(bytes: Uint8Array): Place {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1 && decode(bytes.subarray(start, end)) !== undefined;) {
    line += 1;
    start = end + 1;
    end = bytes.indexOf(10, start);
  }
  const rest = bytes.subarray(start);
  let column = 0;
  while (column < rest.length && isWhole(rest.subarray(0, column + 1))) column += 1;
  return { line, column: column + 1 };
}

/** Whether the bytes decode, allowing for a letter whose last bytes are still to come. */
function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
