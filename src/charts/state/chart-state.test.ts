import { expect, test } from 'vitest';
import { type ChartState, formatState, isSameState, reportersOf, soundState } from './chart-state.ts';

const start: ChartState = {
  countries: ['kz', 'uz'],
  reporter: 'china',
  flow: 'total',
  measure: 'value',
  scale: 'linear',
};

test('“both” are China first, then the state itself', () => {
  expect(reportersOf({ reporter: 'both' })).toEqual(['china', 'partner']);
  expect(reportersOf({ reporter: 'partner' })).toEqual(['partner']);
});

test('a balance has no logarithm and no share', () => {
  const state = soundState({ ...start, flow: 'balance', scale: 'log', measure: 'share' });

  expect([state.scale, state.measure]).toEqual(['linear', 'value']);
});

test('only China’s figures have a share, because only they have a total', () => {
  expect(soundState({ ...start, measure: 'share' }).measure).toBe('share');
  expect(soundState({ ...start, measure: 'share', reporter: 'both' }).measure).toBe('value');
});

test('what is sound stays as it is', () => {
  expect(soundState({ ...start, scale: 'log', flow: 'imports' })).toEqual({
    ...start,
    scale: 'log',
    flow: 'imports',
  });
});

test('an address names only what differs from the start', () => {
  expect(formatState({ ...start, scale: 'log', from: 2010, countries: ['uz'] }, start)).toBe(
    'countries=uz&scale=log&from=2010',
  );
  expect(formatState(start, start)).toBe('');
});

test('two states that show the same are the same', () => {
  expect(isSameState({ ...start }, start)).toBe(true);
  expect(isSameState({ ...start, reporter: 'both' }, start)).toBe(false);
});
