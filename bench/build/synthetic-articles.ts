/** Articles made up for the benchmark: the same number gives the same articles, on every machine. */
import { countryCodes, topicCodes } from '#src/model/vocabulary.ts';

export interface SyntheticSource {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
}

export interface SyntheticBrief {
  readonly id: string;
  readonly headline: string;
  readonly countries: readonly string[];
  readonly topics: readonly string[];
  readonly date: string;
  readonly paragraphs: readonly SyntheticParagraph[];
}

export interface SyntheticParagraph {
  readonly text: string;
  /** Positions in the article's list of sources. */
  readonly cites: readonly number[];
}

export interface SyntheticArticle {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly published: string;
  readonly sources: readonly SyntheticSource[];
  readonly briefs: readonly SyntheticBrief[];
}

export interface SyntheticOptions {
  readonly count: number;
  /** Ids of outlets that exist. */
  readonly outlets: readonly string[];
}

/** What the articles are spread over, from the first day on. */
const firstDay = Date.UTC(2019, 0, 2);
const days = 2700;
const briefsInArticle = 8;
const sourcesInArticle = 6;

const cities =
  'Almaty Astana Ashgabat Bishkek Chongqing Dushanbe Khorgos Lanzhou Osh Samarkand Tashkent Urumqi Xi’an Хоргос 霍尔果斯'.split(
    ' ',
  );
const bodies = [
  'The ministry of transport',
  'The customs committee',
  'A provincial government',
  'The state railway',
  'The energy ministry',
  'The chamber of commerce',
];
const deeds = ['signed', 'announced', 'opened', 'postponed', 'ratified', 'described', 'financed', 'measured'];
const things = [
  'a freight terminal',
  'a solar plant',
  'a language course',
  'a loan agreement',
  'a border crossing',
  'a cotton contract',
  'a pipeline section',
  'a vaccine delivery',
  'a survey of glaciers',
  'a visa waiver',
];
const tails = [
  'which is to be ready within two years',
  'after talks that had lasted since the spring',
  'although no contract has been published so far',
  'and called it “a step of practical cooperation”',
  'while the other side gave a lower figure',
  'as part of a programme agreed on at the summit',
];

/** Articles of about 7 kB each, spread over more than seven years. */
export function listSyntheticArticles({ count, outlets }: SyntheticOptions): readonly SyntheticArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const chance = createChance(index + 1);
    const day = Math.floor((index * days) / count);
    const title = headlineBy(chance);
    return {
      slug: `${slugOf(title)}-${String(index + 1)}`,
      title,
      dek: `${sentenceBy(chance)} ${sentenceBy(chance)}`,
      published: dayAfter(day),
      sources: Array.from({ length: sourcesInArticle }, (_source, place) =>
        sourceBy(chance, { place, day, outlets }),
      ),
      briefs: Array.from({ length: briefsInArticle }, (_brief, place) => briefBy(chance, { place, day })),
    };
  });
}

/** A source of chance that anyone can repeat: mulberry32. */
function createChance(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Value>(chance: () => number, values: readonly Value[]): Value {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
}

function numberBy(chance: () => number, most: number): string {
  return (1 + Math.floor(chance() * most)).toLocaleString('en');
}

function headlineBy(chance: () => number): string {
  const body = pick(chance, bodies).replace(/^(?:The|A) /, '');
  return `${pick(chance, cities)}: ${body} ${pick(chance, deeds)} ${pick(chance, things)} near ${pick(chance, cities)}`;
}

function sentenceBy(chance: () => number): string {
  const date = `${numberBy(chance, 28)} ${pick(chance, ['March', 'June', 'September', 'December'])}`;
  const amount = `${numberBy(chance, 900)} million dollars`;
  return `${pick(chance, bodies)} ${pick(chance, deeds)} ${pick(chance, things)} worth ${amount} in ${pick(chance, cities)} on ${date}, ${pick(chance, tails)}.`;
}

function sourceBy(
  chance: () => number,
  {
    place,
    day,
    outlets,
  }: { readonly place: number; readonly day: number; readonly outlets: readonly string[] },
): SyntheticSource {
  const title = headlineBy(chance);
  return {
    id: `source-${String(place + 1)}`,
    outlet: pick(chance, outlets),
    title: title.replace(': ', ' and '),
    url: `https://news.example/${String(day)}/${slugOf(title)}-${String(place)}`,
    published: dayAfter(day - place),
  };
}

/**
 * As many countries and topics as the briefs of this site have: 1.5 and 2 on average. Each brief cites a source of its
 * own and one by chance: every source is cited.
 */
function briefBy(
  chance: () => number,
  { place, day }: { readonly place: number; readonly day: number },
): SyntheticBrief {
  const own = place % sourcesInArticle;
  const other = Math.floor(chance() * sourcesInArticle);
  const headline = headlineBy(chance).replace(': ', ' sees ');
  return {
    id: `item-${String(place + 1)}-${slugOf(headline)}`,
    headline,
    countries: [
      ...new Set([pick(chance, countryCodes), ...(chance() < 0.6 ? [pick(chance, countryCodes)] : [])]),
    ],
    topics: [...new Set([pick(chance, topicCodes), pick(chance, topicCodes)])],
    date: dayAfter(day - place),
    paragraphs: [
      { text: `${sentenceBy(chance)} ${sentenceBy(chance)}`, cites: [own] },
      { text: sentenceBy(chance), cites: [...new Set([own, other])] },
    ],
  };
}

function dayAfter(day: number): string {
  return new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
}

function slugOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return words.split(' ').slice(0, 5).join('-');
}
