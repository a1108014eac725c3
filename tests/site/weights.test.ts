import { expect, test } from 'vitest';
import { formatWeights, listPagesWithManyFonts, scriptLimits, weighedPages, weighScripts } from './weigh.ts';

process.stdout.write(`\n${formatWeights()}\n\n`);

test('every page is light enough for a slow connection', () => {
  const heavy = weighedPages.filter(({ bytes, limit }) => bytes > limit);

  expect(heavy).toEqual([]);
});

test('what every page loads of scripts weighs less than a kilobyte', () => {
  expect(weighScripts('every page')).toBeLessThan(scriptLimits['every page']);
});

test('the scripts of all charts together weigh less than twelve kilobytes', () => {
  expect(weighScripts('all charts')).toBeLessThan(scriptLimits['all charts']);
});

test('the scripts of the timeline and of maps together weigh less than two kilobytes', () => {
  expect(weighScripts('timeline and maps')).toBeLessThan(scriptLimits['timeline and maps']);
});

test('no page asks for more than two fonts before it needs them', () => {
  const greedy = listPagesWithManyFonts();

  expect(greedy).toEqual([]);
});
