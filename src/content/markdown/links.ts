import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
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
    visit(tree, (node) => {
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
          node.url = withBase(context.base, node.url);
          break;
        case 'link':
        case 'definition': {
          const isExternal = checkLink(node.url, placeIn(context, node, node.url), context);
          if (isExternal)
            node.data = { ...node.data, hProperties: { ...node.data?.hProperties, rel: ['noopener'] } };
          else if (node.url.startsWith('/')) node.url = withBase(context.base, node.url);
          break;
        }
        default:
      }
    });
  };
}

function checkLink(url: string, place: Place, context: MarkdownContext): boolean {
  if (/^https?:\/\/[^\s/]+/.test(url)) return true;
  if (url.startsWith('/') && !url.startsWith('//')) {
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
  if (!image.url.startsWith('/')) {
    context.report(
      place,
      `The image “${image.url}” is not of this site.`,
      'Put it into public/images/ and begin its address with /images/.',
    );
  }
}
