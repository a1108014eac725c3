/** What readers find on the pages of threads, gathered for their tests. */
import { addressOf, builtPages, type BuiltPage, pathInSite } from './built-site.ts';
import type { MarkupElement } from './markup.ts';
import { pageTypeOf } from './page-type.ts';
import { attributeOf, findById, listNamed, listWithClass } from './select.ts';

export const threadPages: readonly BuiltPage[] = builtPages.filter((page) => pageTypeOf(page) === 'thread');

/** Dates of steps that stand after a later one; a month is in no order with the days in it. */
export function listStepsOutOfOrder(): readonly string[] {
  return threadPages.flatMap((page) => {
    const dates = listSteps(page).map(dateOf);
    return dates.flatMap((date, index) => {
      const previous = dates[index - 1] ?? '';
      const length = Math.min(date.length, previous.length);
      return date.slice(0, length) < previous.slice(0, length) ? [`${page.path}: ${previous}, ${date}`] : [];
    });
  });
}

/** Steps without date, stage or sentence, and steps that neither lead to a brief nor name an outlet. */
export function listIncompleteSteps(): readonly string[] {
  return threadPages.flatMap((page) =>
    listSteps(page).flatMap((step) => {
      const lacking = [
        dateOf(step) === '' ? 'date' : '',
        listNamed(step, 'b').length === 0 ? 'stage' : '',
        listWithClass(step, 'thread-note').length === 0 ? 'sentence' : '',
        listNamed(step, 'a').length === 0 ? 'source' : '',
      ].filter((part) => part !== '');
      return lacking.length === 0 ? [] : [`${page.path}: ${lacking.join(', ')}`];
    }),
  );
}

/** Briefs that a thread leads to and that do not lead back to it. */
export function listOneWayThreads(): readonly string[] {
  return threadPages.flatMap((page) =>
    listSteps(page)
      .flatMap((step) => listLinks(step, page.path))
      // Milestones stand on the timeline, which belongs to no thread.
      .filter(({ path, fragment }) => fragment !== '' && path !== '/timeline/')
      .flatMap(({ path, fragment }) => {
        const article = builtPages.find((candidate) => candidate.path === path);
        const brief = article && findById(article.root, fragment);
        const back = brief === undefined ? [] : listWithClass(brief, 'brief-thread');
        const leadsBack = back
          .flatMap((line) => listLinks(line, path))
          .some((link) => link.path === page.path);
        return leadsBack ? [] : [`${page.path} → ${path}#${fragment}`];
      }),
  );
}

function listSteps({ root }: BuiltPage): readonly MarkupElement[] {
  return listWithClass(root, 'thread-step');
}

function dateOf(step: MarkupElement): string {
  return listNamed(step, 'time').map((time) => attributeOf(time, 'datetime') ?? '')[0] ?? '';
}

function listLinks(
  within: MarkupElement,
  path: string,
): readonly { readonly path: string; readonly fragment: string }[] {
  return listNamed(within, 'a').flatMap(
    (link) => pathInSite(new URL(attributeOf(link, 'href') ?? '', addressOf(path))) ?? [],
  );
}
