/**
 * Finds words written in templates. All words of the interface stand in `src/words/`, so that an edition in another
 * language is another file. The markup of Astro is read as TSX, which it is but for its front matter, comments and
 * the texts of scripts and styles; those are blanked, so that lines keep their numbers.
 */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'placeholder',
  'content',
]);

const letter = /\p{L}/u;

/** A letter beside a space, or a capital: `Latest edition`, `Updated `; not `countries`, not `#source-`. */
const phrase = /\p{L}\s|\s\p{L}|^\p{Lu}/u;

/** `file:line: the word`, in order. */
export function listWordsInTemplates(folder: string): readonly string[] {
  return globSync(`${folder}/**/*.astro`)
    .toSorted()
    .flatMap((file) =>
      listWordsInTemplate(readFileSync(file, 'utf8')).map(
        ({ line, word }) => `${file.replaceAll('\\', '/')}:${String(line)}: ${word}`,
      ),
    );
}

interface FoundWord {
  readonly line: number;
  readonly word: string;
}

/** @throws where the markup cannot be read */
export function listWordsInTemplate(template: string): readonly FoundWord[] {
  const source = `<>${blankOut(template)}</>`;
  const { diagnostics = [] } = ts.transpileModule(source, {
    fileName: 'template.tsx',
    reportDiagnostics: true,
    compilerOptions: { jsx: ts.JsxEmit.Preserve },
  });
  const [problem] = diagnostics;
  if (problem !== undefined) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
  const file = ts.createSourceFile('template.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return listNodes(file)
    .filter(isSpoken)
    .map((node) => ({
      line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      word: node.getText().trim(),
    }));
}

function blankOut(template: string): string {
  return template
    .replace(/^---[^]*?\n---/, blank)
    .replaceAll(/<!doctype[^>]*>|<!--[^]*?-->/gi, blank)
    .replaceAll(/(?<=<(script|style)\b[^>]*(?<!\/)>)[^]*?(?=<\/\1>)/g, blank);
}

/** Keeps the line breaks. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

function listNodes(node: ts.Node): readonly ts.Node[] {
  return [node, ...node.getChildren().flatMap(listNodes)];
}

function isSpoken(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return letter.test(node.text.replaceAll(/&#?\w+;/g, ''));
  if (!isText(node)) return false;
  const attribute = ts.findAncestor(node, ts.isJsxAttribute);
  const element = ts.findAncestor(node, (parent) => ts.isJsxElement(parent) || ts.isJsxFragment(parent));
  if (attribute === undefined || (element !== undefined && element.pos > attribute.pos)) {
    return phrase.test(node.text);
  }
  if (!spokenAttributes.has(attribute.name.getText())) return false;
  return attribute.initializer === node ? isSpokenContent(attribute, node.text) : phrase.test(node.text);
}

/** `content` of a `<meta>` is spoken only where it is no setting: `width=device-width`, `#fbfaf5`. */
function isSpokenContent(attribute: ts.JsxAttribute, text: string): boolean {
  return attribute.name.getText() === 'content' ? phrase.test(text) : letter.test(text);
}

type Text = ts.StringLiteral | ts.TemplateLiteralLikeNode;

function isText(node: ts.Node): node is Text {
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}
