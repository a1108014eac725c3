/**
 * YAML with places: values as plain data, and for each path the line and column where it stands.
 * `yaml` is used and not gray-matter's own js-yaml because it keeps dates as text and knows positions
 * (docs/decisions/004-front-matter.md).
 */
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Place, Report } from './problems.ts';
import type { SourceFile } from './source-file.ts';

export type YamlPath = readonly PropertyKey[];

export interface YamlText {
  readonly value: unknown;
  /** Where the value at a path begins; for a key that is missing, where its parent begins. */
  readonly placeOf: (path: YamlPath) => Place;
  /** Where the key at the end of a path begins. */
  readonly placeOfKey: (path: YamlPath) => Place;
}

/**
 * Parses the part of a file that is YAML.
 * @param file the whole file, for places
 * @param start offset in the file at which the YAML begins
 * @returns undefined after every mistake of syntax has been reported
 */
export function parseYamlText(
  file: SourceFile,
  { yaml, start }: { readonly yaml: string; readonly start: number },
  report: Report,
): YamlText | undefined {
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, merge: false });
  for (const error of document.errors) {
    const [message, mend] = explainYamlError(error.code, error.message);
    report(file.placeAt(start + error.pos[0]), message, mend);
  }
  if (document.errors.length > 0) return undefined;
  const at = (offset: number | undefined): Place => file.placeAt(start + (offset ?? 0));
  return {
    value: toPlainValue(document, at, report),
    placeOf: (path) => at(findOffset(document, path)),
    placeOfKey: (path) => at(findKeyOffset(document, path)),
  };
}

function toPlainValue(document: Document.Parsed, at: (offset: number) => Place, report: Report): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    report(
      at(0),
      'The YAML here refers to itself or repeats an anchor too often.',
      'Write the values out, without & and *.',
    );
    return undefined;
  }
}

function explainYamlError(code: string, message: string): [message: string, mend: string] {
  switch (code) {
    case 'DUPLICATE_KEY':
      return ['The same key stands here twice.', 'Keep one of the two.'];
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'The front matter cannot be read from here: an indent or a colon is out of place.',
        'Put text that contains “: ” in quotation marks, and indent lists by two spaces.',
      ];
    case 'TAB_AS_INDENT':
      return ['A tab is used as an indent.', 'Indent with spaces.'];
    case 'MISSING_CHAR':
      return ['A quotation mark or bracket that is opened is not closed.', 'Close it on the same line.'];
    case 'MULTIPLE_DOCS':
      return [
        'A line “---” begins a second text in this file.',
        'Remove the line, or put what follows into a file of its own.',
      ];
    default:
      return [
        `The YAML cannot be read: ${message.split('\n')[0] ?? message}`,
        'Compare it with the example in docs/writing.md.',
      ];
  }
}

function findOffset(document: Document.Parsed, path: YamlPath): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

function findKeyOffset(document: Document.Parsed, path: YamlPath): number | undefined {
  const parentPath = path.slice(0, -1);
  const parent: unknown = parentPath.length === 0 ? document.contents : document.getIn(parentPath, true);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1),
    );
    if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0];
  }
  return isSeq(parent) || isMap(parent) ? parent.range?.[0] : findOffset(document, path);
}
