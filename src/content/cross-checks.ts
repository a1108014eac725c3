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

/** Outlets and charts that are named and do not exist. */
export function checkReferences(content: Content, charts: readonly string[]): readonly Problem[] {
  const outlets = content.outlets.map(({ id }) => id);
  return listReferences(content).flatMap(({ file, reference }) => {
    const { to, id, line, column } = reference;
    if (to === 'outlet' && !outlets.some((outlet) => outlet === id)) {
      const mend = suggestion(id, outlets, `Or describe it in content/outlets/${id}.yaml.`);
      return [{ file, line, column, message: `Unknown outlet “${id}”.`, mend }];
    }
    if (to === 'chart' && !charts.includes(id)) {
      const mend = suggestion(id, charts, 'Charts are listed in content/charts/.');
      return [{ file, line, column, message: `Unknown chart “${id}”.`, mend }];
    }
    return [];
  });
}

/**
 * Links to pages that the site does not have.
 * @param addresses all pages, without the base path; anchors as `/2023/09/two-trains/#tashkent`
 */
export function checkLinks(content: Content, addresses: ReadonlySet<string>): readonly Problem[] {
  return listReferences(content).flatMap(({ file, reference }) => {
    const { to, id, line, column } = reference;
    if (to !== 'link' || addresses.has(id)) return [];
    const mend = suggestion(
      id,
      addresses,
      'Addresses begin and end with a slash, as in /countries/uzbekistan/.',
    );
    return [{ file, line, column, message: `The site has no page ${id}.`, mend }];
  });
}

function listReferences(
  content: Content,
): readonly { readonly file: string; readonly reference: Reference }[] {
  const all: readonly FromFile<unknown>[] = [
    ...content.articles,
    ...content.countries,
    ...content.topics,
    ...content.pages,
  ];
  return all.flatMap(({ file, references }) => references.map((reference) => ({ file, reference })));
}
