/** The style of pictures: the same rules as on the site, with the colours of the light theme written in. */

export interface StyleSheets {
  /** src/styles/tokens.css */
  readonly tokens: string;
  /** src/charts/shared/drawing.css */
  readonly drawing: string;
  /** src/charts/picture/picture.css */
  readonly picture: string;
}

/** A rule for elements that have all the classes of one of its selectors. */
export interface StyleRule {
  readonly selectors: readonly (readonly string[])[];
  readonly declarations: ReadonlyMap<string, string>;
}

/** A file stands alone: what it falls back to must be on every machine. Letters are measured so that Arial fits too. */
const families = {
  serif: "'Source Serif 4', Georgia, serif",
  sans: "'Source Sans 3', Arial, sans-serif",
} as const;

/**
 * One style sheet without variables, at-rules and comments.
 * @throws Error where a rule asks for a variable that the light theme does not have
 */
export function pictureStyle({ tokens, drawing, picture }: StyleSheets): string {
  const light = listBlocks(tokens).find(({ prelude }) => prelude === ':root')?.body ?? '';
  const values = new Map([
    ...[...readDeclarations(light)].map(([name, value]) => [name.slice(2), value] as const),
    ...Object.entries(families),
  ]);
  const resolve = (text: string): string =>
    text.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined)
        throw new Error(`The style of charts asks for --${name}, which tokens.css lacks.`);
      return value;
    });
  return listBlocks(`${drawing}\n${picture}`)
    .filter(({ prelude }) => !prelude.startsWith('@'))
    .map(({ prelude, body }) => {
      const declarations = [...readDeclarations(body)].map(([name, value]) => `${name}:${resolve(value)}`);
      return `${prelude.split(/,\s*/).join(',')}{${declarations.join(';')}}`;
    })
    .join('\n');
}

/** Reads what `pictureStyle` gives. @throws Error where a selector is more than classes of one element */
export function readStyle(style: string): readonly StyleRule[] {
  return listBlocks(style).map(({ prelude, body }) => ({
    selectors: prelude.split(',').map(readSelector),
    declarations: readDeclarations(body),
  }));
}

function readSelector(text: string): readonly string[] {
  if (!/^(?:\.[\w-]+)+$/.test(text)) throw new Error(`Pictures cannot follow the selector “${text}”.`);
  return text.slice(1).split('.');
}

interface Block {
  readonly prelude: string;
  readonly body: string;
}

/** Rules and at-rules as they stand, with those inside of them in the body. */
function listBlocks(css: string): readonly Block[] {
  const text = css.replaceAll(/\/\*[^]*?\*\//g, '');
  const blocks: Block[] = [];
  let [start, opened, depth] = [0, 0, 0];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{' && depth === 0) opened = index;
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    blocks.push({ prelude: text.slice(start, opened).trim(), body: text.slice(opened + 1, index) });
    start = index + 1;
  }
  return blocks;
}

function readDeclarations(body: string): ReadonlyMap<string, string> {
  return new Map(
    body.split(';').flatMap((declaration): (readonly [string, string])[] => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      const value = declaration.slice(colon + 1).trim();
      return [[declaration.slice(0, colon).trim(), value.replaceAll(/\s+/g, ' ')]];
    }),
  );
}
