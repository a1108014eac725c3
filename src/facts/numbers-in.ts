/** Numbers as texts write them, in digits and in words, with their scale worked in: “1.7 billion” is 1,700,000,000. */

export interface NumberInText {
  /** As written, scale included. */
  readonly text: string;
  readonly value: number;
  /** Decimals as written, before the scale. */
  readonly decimals: number;
  readonly scale: number;
  readonly offset: number;
  /** Whether the text that it stands in speaks of dollars; the unit is often said only once in a paragraph. */
  readonly nearDollars: boolean;
}

const units =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** From two to ninety-nine; “one” is mostly a pronoun. */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.split(' ').map((word, index) => [word, index + 2] as const),
  ...tens.split(' ').flatMap((ten, index) => {
    const value = (index + 2) * 10;
    const compounds = units
      .split(' ')
      .slice(0, 8)
      .map((unit, at) => [`${ten}-${unit}`, value + at + 2] as const);
    return [[ten, value] as const, [`${ten}-one`, value + 1] as const, ...compounds];
  }),
]);

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  // Billion cubic metres of gas.
  ['bcm', 1e9],
  // Million tonnes.
  ['mt', 1e6],
]);

/** Blanks that group the digits of a number: no-break, thin, and narrow no-break space. */
const grouping = '[,\\u00a0\\u2009\\u202f]';
const digits = `\\d{1,3}(?:${grouping}\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`;
const words = [...numberWords.keys()].toSorted((one, other) => other.length - one.length).join('|');
const scaleWords = [...scales.keys()].join('|');
/**
 * A number with its scale; the first of a range has that of the second (“58 to 61 million”), a year before “to” has none.
 * What is part of a name with a dot, such as 24.kg, is no number.
 */
const numberPattern = new RegExp(
  `(?:(${digits})(?!\\d|\\.\\p{L})|\\b(${words})\\b)` +
    `(?:[\\s\\u00a0-]+(${scaleWords})\\b|(?=\\s?(?:–|-|to)\\s?\\$?(?:${digits})[\\s\\u00a0-]+(${scaleWords})\\b)|)`,
  'giu',
);

/** All numbers of a text from two up, in their order. */
export function listNumbers(text: string): readonly NumberInText[] {
  const nearDollars = /\bdollars?\b|\$/i.test(text);
  return [...text.matchAll(numberPattern)].map((match) => {
    const [written, figures, word = '', ownScale, rangeScale] = match;
    const plain = figures?.replaceAll(new RegExp(grouping, 'g'), '');
    const base = plain === undefined ? (numberWords.get(word.toLowerCase()) ?? 0) : Number(plain);
    const inRange = base < 1000 ? rangeScale : undefined;
    const scale = scales.get((ownScale ?? inRange ?? '').toLowerCase()) ?? 1;
    return {
      text: written,
      value: exact(base * scale),
      decimals: plain?.split('.')[1]?.length ?? 0,
      scale,
      offset: match.index,
      nearDollars,
    };
  });
}

/** Without the last bits that multiplication adds: 1.1 billion is 1100000000 and not 1100000000.0000001. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
