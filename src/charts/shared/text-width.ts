/**
 * Widths of text without a browser, in em. Each letter takes the widest of Source Sans 3 at weight 650 and of Arial
 * (as Liberation Sans, regular and bold), so that a label also fits before the web font has come, or without it.
 */

/** Letters of at most this width, in em. Measured in Chromium; every letter stands in one row only. */
const widths: readonly (readonly [em: number, letters: string])[] = [
  [0.3, " ijlI|'.,:;·"],
  [0.39, '!()[]{}-/\\frt‘’`'],
  [0.57, '0123456789acekjsvxyz_"–«»≈$£€#^*“”'],
  [0.63, 'bdghnopqu?+<=>~JLгзкстхуьэаеёоприйвнцчбя'],
  [0.74, 'ABCDEFKNPRSTUVXYZ&длъГЕЗКСТУХБВИЙНПРЧЬЭАЯқғңөүұҳҷ'],
  [0.8, 'GHOQwЛОЦФмж'],
  [0.92, 'mM%юышщфДМЖқ№…'],
  [1.05, 'W@—ШЩЪЫЮ'],
];

const widthOfLetter = new Map(
  widths.toReversed().flatMap(([em, letters]) => [...letters].map((letter) => [letter, em] as const)),
);

/** Full-width forms, and whatever is not in the table, count as wide: a label that is too short never collides. */
const unknown = 1.05;

/** The width of a line of text in the unit of the font size. Marks above and below letters take no room. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) em += widthOfLetter.get(letter) ?? widthOfParts(letter);
  return em * fontSize;
}

/** A letter that is not in the table: its parts may be, such as a vowel with an accent. */
function widthOfParts(letter: string): number {
  const parts = [...letter.normalize('NFD')].filter((part) => !/\p{M}/u.test(part));
  return parts.reduce((em, part) => em + (widthOfLetter.get(part) ?? unknown), 0);
}
