import type { Definition, Link, LinkReference, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBase } from '#src/model/addresses.ts';
import { contextOf, type MarkdownContext, placeIn } from './context.ts';
import type { Place } from '../problems.ts';

/**
 * Checks links, images and raw HTML as they stand in the text. Links inside the site get the base path and are noted
 * for a check against all addresses; links elsewhere get `rel="noopener"`.
 */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    const context = contextOf(file);
    /** Names under which addresses of other sites stand apart from their links. */
    const external = new Set<string>();
    visit(tree, 'definition', (node) => {
      if (prepareLink(node, context) === 'external') external.add(node.identifier);
    });
    visit(tree, (node, index, parent) => {
      switch (node.type) {
        case 'html':
          context.report(
            placeIn(context, node),
            `Raw HTML is not allowed: “${node.value.split('\n')[0] ?? ''}”.`,
            'Write it as Markdown; docs/writing.md lists what there is.',
          );
          break;
        case 'image':
          checkImage(node, placeIn(context, node), context);
          node.url = isOfSite(node.url) ? withBase(context.base, node.url) : '';
          break;
        case 'imageReference':
          context.report(
            placeIn(context, node),
            'The address of the image stands elsewhere in the text.',
            'Write it with the image: ![A train at Khorgos](/images/…).',
          );
          if (parent !== undefined && index !== undefined) parent.children.splice(index, 1);
          return [SKIP, index ?? 0];
        case 'link':
          if (prepareLink(node, context) === 'external') protect(node);
          break;
        case 'linkReference':
          if (external.has(node.identifier)) protect(node);
          break;
        default:
      }
      return undefined;
    });
  };
}

function prepareLink(node: Link | Definition, context: MarkdownContext): 'external' | 'internal' {
  if (checkLink(node.url, placeIn(context, node, node.url), context)) return 'external';
  if (node.url.startsWith('/')) node.url = withBase(context.base, node.url);
  return 'internal';
}

function protect(node: Link | LinkReference): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, rel: ['noopener'] } };
}

/** `//example.org/` is the address of another site without its scheme. */
function isOfSite(url: string): boolean {
  return url.startsWith('/') && !url.startsWith('//');
}

function checkLink(url: string, place: Place, context: MarkdownContext): boolean {
  if (/^https?:\/\/[^\s/]+/.test(url)) return true;
  if (isOfSite(url)) {
    context.references.push({ to: 'link', id: url, ...place });
  } else if (!url.startsWith('#')) {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0];
    context.report(
      place,
      scheme === undefined
        ? `The link “${url}” leads nowhere certain.`
        : `Links that begin with “${scheme}” are not allowed.`,
      'Begin it with https://, or with / for a page of this site.',
    );
  }
  return false;
}

function checkImage(
  image: { url: string; alt?: string | null | undefined },
  place: Place,
  context: MarkdownContext,
): void {
  if ((image.alt ?? '').trim() === '') {
    context.report(
      place,
      'The image has no alternative text.',
      'Say between the brackets what it shows: ![A train at Khorgos](…).',
    );
  }
  if (!isOfSite(image.url)) {
    context.report(
      place,
      `The image “${image.url}” is not of this site.`,
      'Put it into public/images/ and begin its address with /images/.',
    );
  }
}
