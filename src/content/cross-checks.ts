/** What can only be seen once all files are read. */
import { topicCodes, countryCodes, countrySlugs } from '#src/model/vocabulary.ts';
import type { Reference } from './markdown/context.ts';
import type { Problem } from './problems.ts';
import type { Content, FromFile } from './read-content.ts';
import { suggestion } from './suggest.ts';

const top = { line: 1, column: 1 };

/**
 * Two articles with one address, and countries and topics that have no page.
 * @param faulty files with problems of their own, which are not missing
 */
export function checkWhole(
  content: Content,
  folder: string,
  faulty: ReadonlySet<string>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const fileById = new Map<string, string>();
  for (const { file, value } of content.articles) {
    const other = fileById.get(value.id);
    if (other !== undefined) {
      problems.push({
        file,
        ...top,
        message: `The address /${value.id}/ belongs to ${other} already.`,
        mend: 'Give one of the two another slug.',
      });
    }
    fileById.set(value.id, other ?? file);
  }
  for (const code of countryCodes) {
    if (content.countries.some(({ value }) => value.id === code)) continue;
    const file = `${folder}/countries/${countrySlugs[code]}.md`;
    if (faulty.has(file)) continue;
    problems.push({
      file,
      ...top,
      message: `The country “${code}” has no profile that can be read.`,
      mend: 'docs/writing.md says what belongs in one.',
    });
  }
  for (const code of topicCodes) {
    if (content.topics.some(({ value }) => value.id === code)) continue;
    const file = `${folder}/topics/${code}.md`;
    if (faulty.has(file)) continue;
    problems.push({
      file,
      ...top,
      message: `The topic “${code}” has no page that can be read.`,
      mend: 'docs/writing.md says what belongs in one.',
    });
  }
  return problems;
}

/** Ids of what files may point to; undefined where a file could not be read, and then nothing is said of it. */
export type KnownIds = Readonly<
  Record<Exclude<Reference['to'], 'link' | 'timeline'>, ReadonlySet<string> | undefined>
>;

const homes: Readonly<Record<keyof KnownIds, string>> = {
  outlet: 'Outlets are described in content/outlets/, one file each.',
  source: 'Sources are listed in content/sources.csv.',
  chart: 'Charts are listed in content/charts/.',
  place: 'Places are listed in content/places.yaml.',
  route: 'Corridors are listed in content/routes.yaml.',
  brief: 'Write the article’s address and the brief’s id, as in 2023/09/two-trains#zhangjiakou-train.',
  milestone: 'Milestones are listed in content/timeline.yaml.',
};

/** What is named and does not exist: outlets, sources, charts, places, corridors, briefs and milestones. */
export function checkReferences(content: Content, known: KnownIds): readonly Problem[] {
  return listReferences(content).flatMap(({ file, reference }) => {
    const { to, id, own = [], line, column } = reference;
    if (to === 'link' || to === 'timeline') return [];
    const ids = known[to];
    if (ids === undefined || ids.has(id)) return [];
    const message = to === 'source' ? `No source has the id “${id}”.` : `Unknown ${to} “${id}”.`;
    return [{ file, line, column, message, mend: suggestion(id, [...own, ...ids], homes[to]) }];
  });
}

/** Addresses without the base path; anchors as `/2023/09/two-trains/#tashkent`. */
export interface LinkTargets {
  readonly published: ReadonlySet<string>;
  /** Those of drafts and of articles with a future date too. */
  readonly all: ReadonlySet<string>;
  /** Files of articles that are not published. */
  readonly drafts: ReadonlySet<string>;
}

/** Links to pages that the site does not have, or not yet. */
export function checkLinks(content: Content, { published, all, drafts }: LinkTargets): readonly Problem[] {
  return listReferences(content).flatMap(({ file, reference }) => {
    const { to, id, line, column } = reference;
    if (to !== 'link' || published.has(id)) return [];
    if (!all.has(id)) {
      const form = 'Addresses begin and end with a slash, as in /countries/uzbekistan/.';
      const mend = suggestion(id, published, form);
      return [{ file, line, column, message: `The site has no page ${id}.`, mend }];
    }
    if (drafts.has(file)) return [];
    const mend = 'Link to it once it is published, or keep this text a draft too.';
    return [{ file, line, column, message: `The page ${id} is not published yet.`, mend }];
  });
}

/** Everything that files point to, with the file that does. */
export function listReferences(
  content: Content,
): readonly { readonly file: string; readonly reference: Reference }[] {
  const all: readonly FromFile<unknown>[] = [
    ...content.articles,
    ...content.countries,
    ...content.topics,
    ...content.pages,
    ...content.threads,
    ...content.shelf,
  ];
  return all.flatMap(({ file, references }) => references.map((reference) => ({ file, reference })));
}
