import { expect, test } from 'vitest';
import { colourOf, themes } from '../../tests/colour-tokens.ts';
import { ciede2000, contrast, distance } from '../../tests/colour-vision.ts';

/** The five countries, the five together, and figures that are nobody’s. */
const marks = ['kz', 'kg', 'tj', 'tm', 'uz', 'lapis', 'ink'] as const;
const states = ['kz', 'kg', 'tj', 'tm', 'uz', 'lapis'] as const;
const names = ['kz-text', 'kg-text', 'tj-text', 'tm-text', 'uz-text', 'lapis', 'muted', 'ink'] as const;
const themeNames = ['light', 'dark'] as const;

/**
 * The least distance between two countries. Side by side, large areas are told apart at 1; lines and points are thin and
 * lie apart, which takes several times as much. Ten is what could be had with every country keeping its hue.
 */
const tellsApart = 10;

test.for(themeNames)('lines, points and bars of the %s theme stand out from what is behind them', (theme) => {
  const faint = marks.flatMap((mark) =>
    (['paper', 'surface'] as const)
      .filter((ground) => contrast(colourOf(theme, mark), colourOf(theme, ground)) < 3)
      .map((ground) => `${mark} on ${ground}`),
  );

  expect(faint).toEqual([]);
});

test.for(themeNames)('names in the colours of countries can be read in the %s theme', (theme) => {
  const faint = names.flatMap((name) =>
    (['paper', 'surface'] as const)
      .filter((ground) => contrast(colourOf(theme, name), colourOf(theme, ground)) < 4.5)
      .map((ground) => `${name} on ${ground}`),
  );

  expect(faint).toEqual([]);
});

test.for([
  ['light', 'normal'],
  ['light', 'protanopia'],
  ['light', 'deuteranopia'],
  ['light', 'tritanopia'],
  ['dark', 'normal'],
  ['dark', 'protanopia'],
  ['dark', 'deuteranopia'],
  ['dark', 'tritanopia'],
] as const)('countries of the %s theme are told apart with %s vision', ([theme, vision]) => {
  const alike = states.flatMap((one, index) =>
    states
      .slice(index + 1)
      .filter((other) => distance(colourOf(theme, one), colourOf(theme, other), vision) < tellsApart)
      .map((other) => `${one} and ${other}`),
  );

  expect(alike).toEqual([]);
});

test('dark colours are the same whether the system asks for them or a reader', () => {
  expect(themes.dark.size).toBe(19);
  expect(themes['chosen dark']).toEqual(themes.dark);
});

test('contrast and distance are those of the published examples', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 2.49, -0.001], [50, -2.49, 0.0011])).toBeCloseTo(7.2195, 4);
  expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

test('a red and a gold that most tell apart at once are nearly one colour without green cones', () => {
  expect(distance('#c8502a', '#9a7400')).toBeGreaterThan(25);
  expect(distance('#c8502a', '#9a7400', 'deuteranopia')).toBeLessThan(3);
});
