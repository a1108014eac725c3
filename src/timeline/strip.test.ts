import { expect, test } from 'vitest';
import { drawStrip } from './strip.ts';
import { denseYear, threePrecisions } from './timeline.examples.ts';

test('a strip has a dot for each milestone, between its first and its last year', () => {
  const strip = drawStrip(threePrecisions);

  expect(strip?.dots.match(/M/g)).toHaveLength(3);
  expect([strip?.from, strip?.to]).toEqual([1992, 2011]);
});

test('a strip grows by a level where dots would meet', () => {
  const [even, dense] = [drawStrip(threePrecisions), drawStrip(denseYear)];

  expect(dense?.height).toBeGreaterThan(even?.height ?? Infinity);
});

test('without milestones there is no strip', () => {
  expect(drawStrip([])).toBeUndefined();
});
