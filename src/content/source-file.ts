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
 * Bytes to text. A byte order mark is dropped, and CRLF and CR line ends become `\n`.
 * Reports a file that is too large, empty, not UTF-8 or not fit for XML, and then returns undefined.
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
  const text = normalise(decoded);
  if (text.trim() === '') {
    report(start, 'The file is empty.', 'Fill it or remove it; docs/writing.md shows what belongs in it.');
    return undefined;
  }
  const file = createSourceFile(path, text);
  const control = controlCharacter.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    report(
      file.placeAt(control.index),
      `An invisible control character (U+${code}) stands here.`,
      'Remove it; it came with text pasted from elsewhere.',
    );
    return undefined;
  }
  return file;
}

/** What XML cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets): one of these makes a feed unreadable. */
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** The file’s name without folder and extension. */
export function nameOf({ path }: Pick<SourceFile, 'path'>): string {
  return /([^/]+)\.\w+$/.exec(path)?.[1] ?? path;
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

/** Where the first letter stands that does not decode. */
function placeOfBadByte(bytes: Uint8Array): Place {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (decodeStart(bytes.subarray(0, middle)) === undefined) broken = middle;
    else sound = middle;
  }
  const text = normalise(decodeStart(bytes.subarray(0, sound)) ?? '');
  return createSourceFile('', text).placeAt(text.length);
}

/** The beginning of a text, without a letter whose last bytes are still to come; undefined where it does not decode. */
function decodeStart(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
