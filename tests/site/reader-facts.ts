/** What readers can tell from the pages, gathered for the tests of content. */
import { articleKinds, countryCodes, outletKinds } from '../../src/model/vocabulary.ts';
import { addressOf, builtPages, type BuiltPage, pageAt, pathInSite } from './built-site.ts';
import { listFindings } from './findings.ts';
import type { MarkupElement } from './markup.ts';
import { attributeOf, findById, hasClass, listElements, listNamed, listWithClass, textOf } from './select.ts';
import { listLines, listLostSpaces } from './visible-text.ts';

/** Traces of the program in a text. */
const programText = /\bundefined\b|\bNaN\b|\[object |\$\{|\bset:html\b/;

/** Codes of the model that are no words, where one makes up a text by itself. */
const codes: ReadonlySet<string> = new Set([
  ...countryCodes,
  ...[...outletKinds, ...articleKinds].filter((code) => code.includes('-')),
  ...['en', 'ru', 'zh'],
]);

const otherScripts = /[\p{Script=Cyrillic}\p{Script=Han}]+/gu;

/** Where the headlines in the lists of a page lead to, as paths with anchors. */
export function listBriefLinks(path: string): readonly string[] {
  return listWithClass(pageAt(path).root, 'briefs-headline').flatMap((link) => {
    const place = pathInSite(new URL(attributeOf(link, 'href') ?? '', addressOf(path)));
    return place === undefined ? [] : `${place.path}#${place.fragment}`;
  });
}

/** What stands above and below the text of a brief. */
export function describeBrief(
  path: string,
  id: string,
): { readonly where: readonly string[]; readonly rests: string } {
  const brief = findById(pageAt(path).root, id);
  if (brief === undefined) throw new Error(`${path} has no brief ${id}.`);
  const [where] = listWithClass(brief, 'brief-where');
  return {
    where: where === undefined ? [] : listNamed(where, 'a', 'time').map((part) => textOf(part).trim()),
    rests: restsOf(brief),
  };
}

export function listBriefsWithoutVoices(): readonly string[] {
  return listInBriefs((brief) =>
    /^Rests on .+: .+\. Reported by .+/.test(restsOf(brief)) ? [] : [`“${restsOf(brief)}”`],
  );
}

export function listBriefsWithoutCitation(): readonly string[] {
  return listInBriefs((brief, page) => {
    const address = `${addressOf(page.path)}#${attributeOf(brief, 'id') ?? ''}`;
    const forms = listWithClass(brief, 'cite-form').filter((form) => textOf(form).includes(address));
    const names = forms.flatMap((form) => listNamed(form, 'b').map(textOf)).join(', ');
    return names === 'APA, Chicago, BibTeX' ? [] : [`offers “${names}” with ${address}`];
  });
}

/** Citations without a way back, and ways back without a citation. */
export function listOneWayCitations(): readonly string[] {
  return listFindings(({ root }) => {
    const links = listNamed(root, 'a');
    const there = links.flatMap((link) => {
      const id = attributeOf(link, 'id');
      return id?.startsWith('cite-') === true ? `${id} → ${attributeOf(link, 'href') ?? ''}` : [];
    });
    const back = listElements(root)
      .filter((element) => attributeOf(element, 'id')?.startsWith('source-'))
      .flatMap((source) =>
        listWithClass(source, 'source-back').map(
          (link) => `${(attributeOf(link, 'href') ?? '').slice(1)} → #${attributeOf(source, 'id') ?? ''}`,
        ),
      );
    return [...there.filter((way) => !back.includes(way)), ...back.filter((way) => !there.includes(way))];
  });
}

export function listUnmarkedScripts(): readonly string[] {
  return listFindings(({ root }) => listUnmarkedWords(root, 'en'));
}

export function listLostSpacesOfSite(): readonly string[] {
  return listFindings(({ root }) => listLostSpaces(root));
}

export function listProgramText(): readonly string[] {
  return listFindings(({ root }) => [
    ...listLines(root).filter((line) => programText.test(line)),
    ...listElements(root)
      .map((element) => textOf(element).trim())
      .filter((text) => codes.has(text)),
  ]);
}

function listInBriefs(find: (brief: MarkupElement, page: BuiltPage) => readonly string[]): readonly string[] {
  return builtPages.flatMap((page) =>
    listWithClass(page.root, 'brief').flatMap((brief) =>
      find(brief, page).map((finding) => `${page.path}#${attributeOf(brief, 'id') ?? ''}: ${finding}`),
    ),
  );
}

function restsOf(brief: MarkupElement): string {
  const [rests] = listWithClass(brief, 'brief-rests');
  return rests === undefined ? '' : listLines(rests).join(' ');
}

/** Words in other letters than their language has. Citations in BibTeX and alike are no prose: they stand in `<pre>`. */
function listUnmarkedWords(within: MarkupElement, language: string): readonly string[] {
  return within.children.flatMap((child) => {
    if (child.type === 'text') return language === 'en' ? (child.text.match(otherScripts) ?? []) : [];
    if (['script', 'style', 'head', 'pre'].includes(child.name) || hasClass(child, 'source-back')) return [];
    return listUnmarkedWords(child, attributeOf(child, 'lang') ?? language);
  });
}

/** Links in lists of counts behind which nothing stands. */
export function listEmptyCounts(): readonly string[] {
  return listFindings(({ root }) =>
    listWithClass(root, 'tags')
      .flatMap((list) => listNamed(list, 'li'))
      .map((item) => textOf(item).replace(/\s+/g, ' ').trim())
      .filter((text) => / 0$/.test(text)),
  );
}
