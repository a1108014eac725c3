import { builtPages } from './built-site.ts';
import { listFindings } from './findings.ts';
import type { MarkupElement } from './markup.ts';
import { countBriefs, pageTypeOf } from './page-type.ts';
import { attributeOf, hasClass, listElements, listNamed, listWithClass, textOf } from './select.ts';

export interface ArticlePage {
  readonly path: string;
  readonly briefs: number;
  /** Months of its briefs: `2023-09`. A brief of a year has none. */
  readonly months: readonly string[];
}

export function listArticles(type: 'digest' | 'feature'): readonly ArticlePage[] {
  return builtPages
    .filter((page) => pageTypeOf(page) === type)
    .map((page) => ({
      path: page.path,
      briefs: countBriefs(page),
      months: listWithClass(page.root, 'brief')
        .flatMap((brief) => listNamed(brief, 'time'))
        .map((time) => (attributeOf(time, 'datetime') ?? '').slice(0, 7)),
    }));
}

/** Briefs with fewer or more words than an editor may write. */
export function listBriefsOutside({
  fewest,
  most,
}: {
  readonly fewest: number;
  readonly most: number;
}): readonly string[] {
  return listFindings(({ root }) =>
    listWithClass(root, 'brief').flatMap((brief) => {
      const words = countWords(brief);
      const id = attributeOf(brief, 'id') ?? '';
      return words >= fewest && words <= most ? [] : [`${id} has ${String(words)} words`];
    }),
  );
}

/** Briefs that open with the same two words as another one of their edition. */
export function listRepeatedOpenings(): readonly string[] {
  return listFindings(({ root }) => {
    const openings = listWithClass(root, 'brief').map((brief) =>
      proseOf(brief).trim().split(/\s+/).slice(0, 2).join(' '),
    );
    return openings.filter((opening, index) => openings.indexOf(opening) !== index);
  });
}

function countWords(brief: MarkupElement): number {
  return proseOf(brief).match(/[\p{L}\p{N}](?:[\p{L}\p{N}’.,–-]*[\p{L}\p{N}])?/gu)?.length ?? 0;
}

/** The text of a brief without its headline, its sources and the numbers of citations. */
function proseOf(brief: MarkupElement): string {
  return listElements(brief)
    .filter((element) => hasClass(element, 'prose'))
    .map((prose) => textOf(withoutCitations(prose)))
    .join(' ');
}

function withoutCitations(element: MarkupElement): MarkupElement {
  return {
    ...element,
    children: element.children
      .filter((child) => child.type === 'text' || child.name !== 'sup')
      .map((child) => (child.type === 'text' ? child : withoutCitations(child))),
  };
}
