/**
 * A strict reader of the HTML and XML that the site consists of. A browser mends what is wrong and says nothing; this
 * reader refuses it: an element that is not closed, a paragraph that holds a block, a link inside a link, a character
 * reference without its semicolon.
 */
export interface MarkupText {
  readonly type: 'text';
  readonly text: string;
}

export interface MarkupElement {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
  /** Where its tag begins in the source. */
  readonly start: number;
}

export type MarkupNode = MarkupText | MarkupElement;

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
}

interface Reader {
  readonly source: string;
  readonly language: 'html' | 'xml';
  readonly open: OpenElement[];
  at: number;
}

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const blocks = new Set(
  'address article aside blockquote details div dl figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const skipped = /<!--[^]*?-->|<!doctype[^>]*>|<\?[^]*?\?>/iy;
const cdata = /<!\[CDATA\[([^]*?)\]\]>/y;
const closing = /<\/([^\s>]+)\s*>/y;
const opening = /<([a-z][^\s/>]*)((?:\s+[^\s=>/"']+(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?)*)\s*(\/?)>/iy;
const attribute = /([^\s=>/"']+)(?:="([^"]*)"|='([^']*)'|=([^\s"'=<>`]+))?/g;
const plainText = /[^<]+/y;

/** @throws where the source is not well formed, with the place */
export function parseMarkup(source: string, language: 'html' | 'xml'): MarkupElement {
  const root: OpenElement = { type: 'element', name: '', attributes: new Map(), children: [], start: 0 };
  const reader: Reader = { source, language, open: [root], at: 0 };
  while (reader.at < source.length) readNext(reader);
  if (reader.open.length > 1) fail(reader, `<${innermost(reader).name}> is not closed`);
  return root;
}

function readNext(reader: Reader): void {
  if (take(reader, skipped) !== undefined) return;
  const data = reader.language === 'xml' ? take(reader, cdata) : undefined;
  const text = data === undefined ? take(reader, plainText) : undefined;
  if (data !== undefined) addText(reader, data[1] ?? '');
  else if (text !== undefined) addText(reader, decode(reader, text[0]));
  else readTag(reader);
}

function readTag(reader: Reader): void {
  const closed = take(reader, closing);
  if (closed !== undefined) {
    closeElement(reader, closed[1] ?? '');
    return;
  }
  const start = reader.at;
  const opened = take(reader, opening);
  if (opened === undefined) return fail(reader, 'no tag can be read here');
  const [, name = '', attributes = '', slash] = opened;
  const element = {
    type: 'element' as const,
    name,
    attributes: readAttributes(reader, attributes),
    children: [],
    start,
  };
  refuseMisplaced(reader, name);
  innermost(reader).children.push(element);
  if (slash === '/' || (reader.language === 'html' && voidElements.has(name))) return;
  reader.open.push(element);
  if (reader.language === 'html' && (name === 'script' || name === 'style')) readRawText(reader, name);
}

/** What a browser would move or split in silence. */
function refuseMisplaced(reader: Reader, name: string): void {
  if (reader.language === 'xml') return;
  const names = reader.open.map((element) => element.name);
  if (blocks.has(name) && names.includes('p')) fail(reader, `<${name}> inside <p>`);
  if (name === 'a' && names.includes('a')) fail(reader, 'a link inside a link');
}

function readRawText(reader: Reader, name: string): void {
  const end = reader.source.indexOf(`</${name}`, reader.at);
  if (end < 0) fail(reader, `<${name}> is not closed`);
  addText(reader, reader.source.slice(reader.at, end));
  reader.at = end;
}

function closeElement(reader: Reader, name: string): void {
  const { name: expected } = innermost(reader);
  if (name !== expected) fail(reader, `</${name}> where </${expected}> is due`);
  reader.open.pop();
}

function readAttributes(reader: Reader, source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', ...values] of source.matchAll(attribute)) {
    if (attributes.has(name)) fail(reader, `attribute ${name} twice`);
    attributes.set(name, decode(reader, values.find((value) => value !== undefined) ?? ''));
  }
  return attributes;
}

function decode(reader: Reader, text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+);|#([0-9]+);|([a-z]+);|[#a-z0-9]+)?/gi,
    (whole: string, ...groups: readonly unknown[]) => {
      const [hex, decimal, name] = groups;
      if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
      if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
      if (whole === '&' && reader.language === 'html') return whole;
      return (
        namedEntities.get(String(name)) ?? fail(reader, `“${whole}” is no character reference known here`)
      );
    },
  );
}

function addText(reader: Reader, text: string): void {
  innermost(reader).children.push({ type: 'text', text });
}

function innermost({ open }: Reader): OpenElement {
  const last = open.at(-1);
  if (last === undefined) throw new Error('The root was closed.');
  return last;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source) ?? undefined;
  if (found !== undefined) reader.at = pattern.lastIndex;
  return found;
}

function fail({ source, at }: Reader, problem: string): never {
  throw new Error(
    `${problem}: …${source.slice(Math.max(0, at - 120), at)}⟨here⟩${source.slice(at, at + 60)}…`,
  );
}
