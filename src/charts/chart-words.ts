/** Every word that charts say to readers, in English. Templates hold none of their own. */
import { assertUnreachable } from '#src/model/assert-unreachable.ts';
import {
  capitalise,
  formatDate,
  formatList,
  formatNumber,
  nameOfCountry,
  pluralOf,
} from '#src/words/format.ts';
import type { Mark, Partner } from '#src/trade/observation.ts';
import type { Series, SeriesGap } from '#src/trade/series.ts';
import type { TradeSource } from '#src/trade/trade-source.ts';

const locale = 'en';
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const atMostOneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const short = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2, minimumSignificantDigits: 1 });
const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });

type Counted = Readonly<Record<'one' | 'other', string>>;

/** “1 value”, “34 values”. */
function count(number: number, words: Counted): string {
  return `${formatNumber(number)} ${pluralOf(number, words)}`;
}

function nameOf(partner: Partner): string {
  return partner === 'c5' ? 'the five states of Central Asia' : nameOfCountry(partner);
}

const ownFigures: Record<Partner, string> = {
  kz: 'Kazakh figures',
  kg: 'Kyrgyz figures',
  tj: 'Tajik figures',
  tm: 'Turkmen figures',
  uz: 'Uzbek figures',
  c5: 'Central Asian figures',
};

type Reported = Pick<Series, 'partner' | 'reporter'>;

/** Names a line of a chart by whose statistics it shows. */
export function seriesName({ partner, reporter }: Reported): string {
  return reporter === 'china' ? 'Chinese figures' : ownFigures[partner];
}

/** Billions of US dollars in a chart: “106.3”, below one “0.44”; a rounded figure shows no decimals that nobody stated. */
export function formatBillions(billions: number, mark: Mark): string {
  if (mark === 'rounded') return `≈${short.format(billions)}`;
  return billions < 1 ? short.format(billions) : oneDecimal.format(billions);
}

/** A value on an axis. */
export function formatTick(value: number): string {
  return plain.format(value);
}

/** Millions of US dollars in a table: “50,229”; below ten with the decimal that the source gives. */
export function formatMillions(millions: number): string {
  return millions < 10 ? atMostOneDecimal.format(millions) : whole.format(millions);
}

/** “1992–2020, 2022” */
export function formatYears(years: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const year of years.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run !== undefined && year <= run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

/** What is written at a stretch without a line. */
export function gapLabel(kind: SeriesGap['kind']): string {
  switch (kind) {
    case 'missing':
    case 'doubtful':
      return 'n.a.';
    case 'basis':
      return 'new basis';
    default:
      return assertUnreachable(kind);
  }
}

export function emptyChart(): string {
  return 'There are no figures to draw.';
}

/** What a screen reader says first about a chart of goods trade. */
export function describeMeasure(partner: Partner): string {
  return `China’s goods trade with ${nameOf(partner)}, in billion US dollars.`;
}

export interface SeriesFacts extends Reported {
  readonly first: { readonly year: number; readonly billions: string };
  readonly last: { readonly year: number; readonly billions: string };
  readonly highest: { readonly year: number; readonly billions: string };
  readonly missing: readonly number[];
  readonly basisChanges: readonly number[];
}

/** One line in a sentence or two: where it begins and ends, its peak, and where it is broken. */
export function describeFacts({
  first,
  last,
  highest,
  missing,
  basisChanges,
  ...reported
}: SeriesFacts): string {
  const name = seriesName(reported);
  if (first.year === last.year) return `${name}: ${first.billions} in ${String(first.year)}.`;
  const course = `${name}: from ${first.billions} in ${String(first.year)} to ${last.billions} in ${String(last.year)}`;
  const peak =
    highest.year === last.year
      ? ', the highest'
      : `; highest in ${String(highest.year)}, ${highest.billions}`;
  const none = missing.length === 0 ? '' : ` No figure for ${listYears(missing)}.`;
  const basis =
    basisChanges.length === 0 ? '' : ` Not comparable with earlier years from ${listYears(basisChanges)}.`;
  return `${course}${peak}.${none}${basis}`;
}

function listYears(years: readonly number[]): string {
  return formatList(years.map(String));
}

/** How many sources a caption names before it leaves the small ones to the table. */
const namedSources = 4;

/** “Sources: IMF, 1992–2020; CGTN, 2021–2022.” Of many sources, those for one or two years are only counted. */
export function sourceLine(
  uses: readonly { readonly publisher: string; readonly years: readonly number[] }[],
): string {
  const lead = pluralOf(uses.length, { one: 'Source', other: 'Sources' });
  const named = uses.length <= namedSources ? uses : uses.filter(({ years }) => new Set(years).size > 2);
  const names = named.map(({ publisher, years }) => `${publisher}, ${formatYears(years)}`);
  const rest = uses.length - named.length;
  const counted = count(rest, {
    one: 'other page, named with its values in the table',
    other: 'other pages, named with their values in the table',
  });
  return `${lead}: ${[...names, ...(rest === 0 ? [] : [counted])].join('; ')}.`;
}

/** Who stands behind the figures; readers must see that there are two sets of books. */
export function reporterLine(series: readonly Reported[]): string {
  const states = series
    .filter(({ reporter }) => reporter === 'partner')
    .map(({ partner }) => nameOf(partner));
  const reporters = [...(series.some(({ reporter }) => reporter === 'china') ? ['China'] : []), ...states];
  const each = reporters.length > 1 ? ', each from its own statistics' : ', from its own statistics';
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
      ? 'Hollow circle: worked out from the next year’s figure and its stated growth.'
      : '',
    marks.has('rounded') ? 'Hollow square: stated as “about”, “above” or “almost”.' : '',
    gaps.has('missing') ? 'Shaded, n.a.: no figure.' : '',
    gaps.has('doubtful') ? 'Shaded, n.a.: a figure exists but is not credible and is left out.' : '',
    gaps.has('basis') ? 'Shaded without n.a.: the figures on its two sides are not comparable.' : '',
  ];
  return lines.filter((line) => line !== '').join(' ');
}

export function tableSummary(values: number, sources: number): string {
  const from = count(sources, { one: 'source', other: 'sources' });
  return `Table: ${count(values, { one: 'value', other: 'values' })} from ${from}`;
}

export function tableCaption(): string {
  return 'Goods trade, exports plus imports, million US dollars at current prices. Small numbers lead to the sources.';
}

export const yearHeading = 'Year';
export const sourcesHeading = 'Where each value comes from';
export const notAvailable = 'n.a.';

export function markName(mark: Mark): string | undefined {
  switch (mark) {
    case 'exact':
      return undefined;
    case 'derived':
      return 'derived';
    case 'rounded':
      return 'rounded';
    default:
      return assertUnreachable(mark);
  }
}

export function sourceReference(number: string): string {
  return `Source ${number}`;
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

/** The latest value of a series beside its sparkline: “about $10 bn in 2025, Chinese figures”. */
export function describeLatestFact(year: number, billions: string, reported: Reported): string {
  const dollars = `${capitalise(billions).replace(/(?=\d)/, '$')} bn`;
  return `${dollars} in ${String(year)}, ${seriesName(reported)}`;
}

/** The same figure inside a sentence that is read aloud: “about 2”. */
export function sayBillions(billions: number, mark: Mark): string {
  return formatBillions(billions, mark).replace('≈', 'about ');
}

/** “2021, Chinese figures: derived: 2022 value divided by (1 + 40 percent)” */
export function describePoint(year: number, reported: Reported, note: string): string {
  return `${String(year)}, ${seriesName(reported)}: ${note}.`;
}

/** “1992–2020, Chinese figures” */
export function describeUse(years: readonly number[], reported: Reported): string {
  return `${formatYears(years)}, ${seriesName(reported)}`;
}
