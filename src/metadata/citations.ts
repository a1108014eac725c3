/** How to cite an article, a single brief or a chart. */
import type { Chart } from '#src/charts/chart.ts';
import type { Brief } from '#src/model/brief.ts';
import { absolute, sitePaths } from '#src/model/addresses.ts';
import type { Article } from '#src/model/article.ts';
import { datePartsOf, type IsoDay } from '#src/model/iso-date.ts';
import type { Identity } from '#src/model/identity.ts';
import { slugOf } from '#src/model/slug.ts';
import { formatAmericanDate, formatYearFirst } from '#src/words/format.ts';

/** What a citation is made of. The site itself is the author: articles carry no byline. */
export interface Citable {
  readonly key: string;
  readonly title: string;
  /** The edition, where a part of it is cited. */
  readonly container: string | undefined;
  readonly published: IsoDay;
  readonly address: string;
  readonly site: string;
}

export interface CitationTexts {
  readonly apa: string;
  readonly chicago: string;
  readonly bibtex: string;
}

export function citableArticle({ id, title, published }: Article, identity: Identity): Citable {
  return {
    key: keyOf(identity.name, id),
    title,
    container: undefined,
    published,
    address: absolute(identity.address, sitePaths.article(id)),
    site: identity.name,
  };
}

export function citableBrief({ id, headline, edition }: Brief, identity: Identity): Citable {
  return {
    key: keyOf(identity.name, `${edition.id.slice(0, 7)}/${id}`),
    title: headline,
    container: edition.title,
    published: edition.published,
    address: absolute(identity.address, sitePaths.brief(edition.id, id)),
    site: identity.name,
  };
}

/** A chart; @param facts its day is that of its newest source */
export function citableChart(
  { id, title }: Pick<Chart, 'id' | 'title'>,
  { identity, published }: { readonly identity: Identity; readonly published: IsoDay },
): Citable {
  return {
    key: keyOf(identity.name, `chart ${id}`),
    title,
    container: undefined,
    published,
    address: absolute(identity.address, sitePaths.chart(id)),
    site: identity.name,
  };
}

/**
 * The three forms as plain text: APA 7 (webpage with group author), Chicago 17 (bibliography entry of a web page with
 * the site as author) and BibTeX (`@misc`, the type every BibTeX style knows).
 */
export function formatCitations(citable: Citable): CitationTexts {
  const { title, container, published, address, site } = citable;
  const inApa = container === undefined ? '' : ` In ${stopped(container)}`;
  const inChicago = container === undefined ? '' : ` In “${innerQuotes(stopped(container))}”`;
  return {
    apa: `${site}. (${formatYearFirst(published)}). ${stopped(title)}${inApa} ${address}`,
    chicago: `${site}. “${innerQuotes(stopped(title))}”${inChicago} ${formatAmericanDate(published)}. ${address}.`,
    bibtex: formatBibtex(citable),
  };
}

const bibtexMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function formatBibtex({ key, title, container, published, address, site }: Citable): string {
  const { year, month } = datePartsOf(published);
  const fields = [
    ['author', `{{${escapeBibtex(site)}}}`],
    ['title', `{{${escapeBibtex(title)}}}`],
    ...(container === undefined ? [] : [['note', `{In: ${escapeBibtex(container)}}`]]),
    ['year', `{${String(year)}}`],
    ['month', bibtexMonths[(month ?? 1) - 1] ?? 'jan'],
    ['url', `{${address}}`],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name ?? ''} = ${value ?? ''}`).join(',\n')}\n}`;
}

/** Signs that a backslash before them does not make into text. */
const bibtexCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeBibtex(text: string): string {
  return text
    .replace(/[&%$#_{}\\~^]/g, (sign) => bibtexCommands[sign] ?? `\\${sign}`)
    .replaceAll('“', '``')
    .replaceAll('”', "''")
    .replaceAll('‘', '`')
    .replaceAll('’', "'")
    .replaceAll('–', '--');
}

/** Quotation marks inside a title that itself stands in double ones. */
function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** A text with exactly one mark at its end. */
function stopped(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** `Khorgos Digest` and `2023/09/two-trains` make `khorgos-digest-2023-09-two-trains`. */
function keyOf(site: string, id: string): string {
  return slugOf(`${site} ${id}`);
}
