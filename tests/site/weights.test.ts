import { expect, test } from 'vitest';
import {
  clientScriptLimit,
  formatWeights,
  listPagesWithManyFonts,
  weighClientScripts,
  weighedPages,
} from './weigh.ts';

process.stdout.write(`\n${formatWeights()}\n\n`);

test('every page is light enough for a slow connection', () => {
  const heavy = weighedPages.filter(({ bytes, limit }) => bytes > limit);

  expect(heavy).toEqual([]);
});

test('all scripts together weigh less than two kilobytes', () => {
  const bytes = weighClientScripts();

  expect(bytes).toBeLessThan(clientScriptLimit);
});

test('no page asks for more than two fonts before it needs them', () => {
  const greedy = listPagesWithManyFonts();

  expect(greedy).toEqual([]);
});
