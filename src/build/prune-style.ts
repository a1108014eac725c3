import { hash } from 'node:crypto';
import { transform } from 'lightningcss';

/** Classes that scripts give to elements, which no page holds when it is built. */
const givenByScripts: readonly string[] = ['chart-reading', 'chart-cursor', 'timeline-out'];

/** Where readers change a chart, scripts draw marks of any kind. */
const changeable = 'chart-controls';
const drawnByScripts = /^chart-/;

const opening = '<style>';
const encoder = new TextEncoder();

/** Classes that may be dropped, by the hash of the style that names them. */
const prunableOf = new Map<string, readonly string[]>();

/** Pruned styles by the style they were made from and the classes that it was pruned to. */
const pruned = new Map<string, string>();

/**
 * Drops from the style in the head of a page what nothing on that page asks for: rules whose selectors name a class that
 * neither an element nor a script uses. The security policy lets pass what is left, by its hash.
 * A page without a policy, as in `npm run dev`, stays as it is.
 */
export function pruneStyle(html: string): string {
  const start = html.indexOf(opening) + opening.length;
  const end = html.indexOf('</style>', start);
  if (start < opening.length || end === -1 || end > html.indexOf('</head>')) return html;
  const style = html.slice(start, end);
  const before = hashOf(style);
  if (!html.includes(before)) return html;
  const small = pruneTo({ style, hash: before }, listClasses(html));
  const whole = `${html.slice(0, start)}${small}${html.slice(end)}`;
  return whole.replaceAll(before, () => hashOf(small));
}

function pruneTo(
  { style, hash: styleHash }: { readonly style: string; readonly hash: string },
  used: ReadonlySet<string>,
): string {
  const prunable = prunableOf.get(styleHash) ?? listPrunable(style);
  prunableOf.set(styleHash, prunable);
  const unused = listUnused(prunable, used);
  const key = `${styleHash} ${unused.join(' ')}`;
  const known = pruned.get(key);
  if (known !== undefined) return known;
  const { code } = transform({
    filename: 'page.css',
    code: encoder.encode(style),
    minify: true,
    unusedSymbols: [...unused],
  });
  const small = Buffer.from(code).toString('utf8');
  pruned.set(key, small);
  return small;
}

/** Classes that a style names. What is also an id or an animation would lose that too, and stays. */
function listPrunable(style: string): readonly string[] {
  const named = new Set([...style.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
  const shared = new Set(
    [...style.matchAll(/(?:#|@keyframes )([a-z][\w-]*)/gi)].map(([, name = '']) => name),
  );
  return [...named].filter((name) => !shared.has(name));
}

/** Those that a page does not have. */
function listUnused(prunable: readonly string[], used: ReadonlySet<string>): readonly string[] {
  const isDrawn = used.has(changeable);
  return prunable.filter((name) => !used.has(name) && !(isDrawn && drawnByScripts.test(name)));
}

function listClasses(html: string): ReadonlySet<string> {
  const lists = [...html.matchAll(/ class="([^"]*)"/g)].map(([, names = '']) => names);
  return new Set([...givenByScripts, ...[...new Set(lists)].flatMap((names) => names.split(/\s+/))]);
}

function hashOf(style: string): string {
  return `sha256-${hash('sha256', style, 'base64')}`;
}
