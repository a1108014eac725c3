/** Outlines of letters in the site’s fonts, so that pictures are the same whatever fonts a machine has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font, type PathCommand } from 'fontkitten';
import { remember } from '#src/words/remember.ts';

export interface FontStyle {
  /** As style sheets name it. */
  readonly family: string;
  readonly weight: number;
}

export interface Letter {
  /** In em, with y upwards from the baseline. */
  readonly outline: readonly PathCommand[];
  /** From this letter to the next, in em. */
  readonly advance: number;
}

const packages: Readonly<Record<string, string>> = {
  'Source Sans 3': 'source-sans-3',
  'Source Serif 4': 'source-serif-4',
};

/** The files of a family, those first that hold most of what is written here. */
const subsets = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext', 'greek', 'vietnamese'];

/** Space between thin and none: no file has it. */
const narrowSpace = '\u202F';
/** The sign before rounded figures: no file has it either, but it is a tilde twice, so far above one another, in em. */
const almostEqual = '≈';
const tildeShift = 0.12;

/**
 * A letter of a family at a weight.
 * @throws Error where no file of the family has it: a picture must not show a box instead
 */
export function findLetter(character: string, { family, weight }: FontStyle): Letter {
  return rememberedLetter(`${family}\n${weight}\n${character}`);
}

const rememberedLetter = remember((key: string): Letter => {
  const [family = '', weight = '', character = ''] = key.split('\n');
  return composeLetter(character, { family, weight: Number(weight) });
});

function composeLetter(character: string, style: FontStyle): Letter {
  if (character === narrowSpace) return composeLetter('\u2009', style);
  if (character !== almostEqual) return readLetter(character, style);
  const { outline, advance } = readLetter('~', style);
  const shifted = (by: number): readonly PathCommand[] =>
    outline.map(({ command, args }) => ({
      command,
      args: args.map((value, index) => (index % 2 === 0 ? value : value + by)),
    }));
  return { outline: [...shifted(-tildeShift), ...shifted(tildeShift)], advance };
}

function readLetter(character: string, { family, weight }: FontStyle): Letter {
  const point = character.codePointAt(0) ?? 0;
  for (const subset of subsets) {
    const font = readFont(`${family}\n${subset}\n${weight}`);
    if (!font.hasGlyphForCodePoint(point)) continue;
    const glyph = font.glyphForCodePoint(point);
    return {
      outline: glyph.path.scale(1 / font.unitsPerEm).commands,
      advance: glyph.advanceWidth / font.unitsPerEm,
    };
  }
  const code = point.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(`The font “${family}” has no “${character}” (U+${code}), so no picture can show it.`);
}

/** Files are made for whole hundreds; of a weight between two, the lighter one leaves every label its room. */
const readFont = remember((key: string): Font => {
  const [family = '', subset = '', weight = ''] = key.split('\n');
  const name = packages[family];
  if (name === undefined) throw new Error(`Pictures have no font “${family}”.`);
  const hundreds = Math.floor(Number(weight) / 100) * 100;
  // From the project’s folder, because this module may have been bundled into another one.
  const find = createRequire(path.resolve('package.json'));
  const file = find.resolve(`@fontsource/${name}/files/${name}-${subset}-${hundreds}-normal.woff`);
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  return font;
});
