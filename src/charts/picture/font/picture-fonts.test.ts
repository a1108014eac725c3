import { expect, test } from 'vitest';
import { findLetter } from './picture-fonts.ts';

const label = { family: 'Source Sans 3', weight: 650 };

test('a heavier letter is wider', () => {
  const widths = [400, 700].map((weight) => findLetter('A', { ...label, weight }).advance);

  expect(widths[0]).toBeCloseTo(0.544, 2);
  expect(widths[1]).toBeCloseTo(0.573, 3);
});

test('a weight between two files takes the lighter one', () => {
  expect(findLetter('A', label)).toBe(findLetter('A', label));
  expect(findLetter('A', label).advance).toBe(findLetter('A', { ...label, weight: 600 }).advance);
});

test('all figures have one width, so that columns of them are in line', () => {
  const widths = new Set([...'0123456789'].map((figure) => findLetter(figure, label).advance));

  expect(widths.size).toBe(1);
});

test('letters of Russian, Kazakh, Kyrgyz, Tajik, Uzbek and Turkmen are there', () => {
  const letters = [...'Хоргос Қазақстан Өзгөн Ҷумҳурӣ Ўзбекистон Türkmenistanň'];

  expect(letters.filter((letter) => findLetter(letter, label).advance === 0)).toEqual([]);
});

test('the sign before rounded figures is made of two tildes, because no file has it', () => {
  const [sign, tilde] = [findLetter('≈', label), findLetter('~', label)];

  expect(sign.advance).toBe(tilde.advance);
  expect(sign.outline).toHaveLength(tilde.outline.length * 2);
});

test('a letter that no file has is a mistake, not a box', () => {
  expect(() => findLetter('霍', label)).toThrow(
    'The font “Source Sans 3” has no “霍” (U+970D), so no picture can show it.',
  );
});

test('a family that the site does not have is a mistake', () => {
  expect(() => findLetter('A', { family: 'Comic Sans', weight: 400 })).toThrow(
    'Pictures have no font “Comic Sans”.',
  );
});
