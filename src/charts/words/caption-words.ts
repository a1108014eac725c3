/** What stands under charts: signs, reporters, sources, and the table of all values. */
import type { Mark } from '#src/trade/observation.ts';
import type { SeriesGap } from '#src/trade/series.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';
import { formatDate, formatList, formatNumber, pluralOf } from '#src/words/format.ts';
import { nameOfStates } from './describe-words.ts';
import type { Reported } from './series-words.ts';

type Counted = Readonly<Record<'one' | 'other', string>>;

/** “1 value”, “34 values”. */
function count(number: number, words: Counted): string {
  return `${formatNumber(number)} ${pluralOf(number, words)}`;
}

/** “1992–2020, 2022” */
export function formatYears(years: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const year of years.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && year <= run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** How many sources a caption names before it leaves the small ones to the table. */
const namedSources = 4;

/** “1992–2020, 2022” where all are years, else “Kazakhstan, 2022-H1”. */
export function formatHeads(heads: readonly string[]): string {
  const unique = [...new Set(heads)];
  return unique.every((head) => /^\d{4}$/.test(head)) ? formatYears(unique.map(Number)) : unique.join(', ');
}

/** “Sources: IMF, 1992–2020; CGTN, 2021–2022.” Of many sources, those for one or two figures are only counted. */
export function sourceLine(
  uses: readonly { readonly publisher: string; readonly heads: readonly string[] }[],
): string {
  if (uses.length === 0) return '';
  const lead = pluralOf(uses.length, { one: 'Source', other: 'Sources' });
  const named = uses.length <= namedSources ? uses : uses.filter(({ heads }) => new Set(heads).size > 2);
  const names = named.map(({ publisher, heads }) => `${publisher}, ${formatHeads(heads)}`);
  const rest = uses.length - named.length;
  const counted = count(rest, {
    one: 'other page, named with its values in the table',
    other: 'other pages, named with their values in the table',
  });
  return `${lead}: ${[...names, ...(rest === 0 ? [] : [counted])].join('; ')}.`;
}

/** Who stands behind the figures; readers must see that there are two sets of books. */
export function reporterLine(series: readonly Reported[]): string {
  if (series.length === 0) return '';
  const states = series.filter(({ reporter }) => reporter === 'partner').map(({ partner }) => partner);
  const china = series.some(({ reporter }) => reporter === 'china');
  const reporters = [
    ...(china ? ['China'] : []),
    ...(states.length === 0 ? [] : [nameOfStates([...new Set(states)])]),
  ];
  const each =
    reporters.length + states.length > 2 ? ', each from its own statistics' : ', from its own statistics';
  return `Reported by ${formatList(reporters)}${each}.`;
}

/** Explains the signs that a chart uses, and only those. */
export function keyLine({
  marks,
  gaps,
}: {
  readonly marks: ReadonlySet<Mark>;
  readonly gaps: ReadonlySet<SeriesGap['kind']>;
}): string {
  const lines = [
    marks.has('derived')
      ? 'Hollow, derived: worked out from the next year’s figure and its stated growth.'
      : '',
    marks.has('rounded') ? '≈, square or hollow: stated as “about”, “above” or “almost”.' : '',
    gaps.has('missing') ? 'Shaded, n.a.: no figure.' : '',
    gaps.has('doubtful') ? 'Shaded, n.a.: a figure exists but is not credible and is left out.' : '',
    gaps.has('basis') ? 'Shaded lighter, new basis: the figures on its two sides are not comparable.' : '',
  ];
  return lines.filter((line) => line !== '').join(' ');
}

/** “Table: 34 values from 4 sources”; counts of the digest itself have none. */
export function tableSummary(values: number, sources: number): string {
  const counted = count(values, { one: 'value', other: 'values' });
  if (sources === 0) return `Table: ${counted}`;
  return `Table: ${counted} from ${count(sources, { one: 'source', other: 'sources' })}`;
}

/** Abbreviations of the research notes in words. */
function spellOut(origin: string): string {
  return origin
    .replace(/\bGACC\b/, 'Chinese customs (GACC)')
    .replace(/\bMOFCOM(?: of China)?\b/, 'China’s ministry of commerce (MOFCOM)');
}

/** What is known about a page: its date, and whom it names as the origin of its figures. */
export function describeSource({ published, originalSource }: TradeSource): string {
  const dated = published === undefined ? 'Undated' : formatDate(published);
  const origin =
    originalSource === '' || originalSource === 'not stated'
      ? 'It does not say where its figures come from.'
      : `Origin of its figures: ${spellOut(originalSource)}.`;
  return `${dated}. ${origin}`;
}

/** “2021, Chinese figures: derived: 2022 value divided by (1 + 40 percent).” */
export function describePoint(at: string, of: string, note: string): string {
  return note === '' ? `${at}, ${of}.` : `${at}, ${of}: ${note}.`;
}

/** “1992–2020, Chinese figures.” */
export function describeUse(heads: readonly string[], of: string): string {
  return `${formatHeads(heads)}, ${of}.`;
}

export const sourcesHeading = 'Where each value comes from';

/** Before the publishers in a read-out. */
export const sourceLead = 'Source:';

/** How to read a chart by keys, told to whoever reaches it by keyboard. */
export const readingHint = 'Chart. Arrow keys walk through its figures, Escape leaves them.';

/** Where the figures of a table may change, their number is not told. */
export const tableAndSources = 'Table, and the source of each value';

/** Stands under a view that a reader has chosen, in the place of the signs and sources of the chart’s own. */
export const otherView =
  'Hollow: derived, or stated as “about” or “above”. Shaded: no figure, or figures that cannot be compared. The table names the source of each value.';
