import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourOf, themes } from '#tests/colour-tokens.ts';
import { contrast } from '#tests/colour-vision.ts';

const style = readFileSync('src/map/map-drawing.css', 'utf8');
const [, light = '', dark = ''] = /light-dark\((#\w+), (#\w+)\)/.exec(style) ?? [];

test.for([
  ['light', light],
  ['dark', dark],
] as const)('pipelines stand out from land in the %s theme', ([theme, pipeline]) => {
  expect(Object.keys(themes)).toContain(theme);
  expect(contrast(pipeline, colourOf(theme, 'paper'))).toBeGreaterThan(3);
  expect(contrast(pipeline, colourOf(theme, 'surface'))).toBeGreaterThan(3);
});
