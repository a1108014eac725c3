import { expect, test } from 'vitest';
import type { ChartState } from './chart-state.ts';
import { listKeys, parseState, type StateLimits } from './parse-state.ts';

const start: ChartState = {
  countries: ['kz', 'kg', 'uz'],
  reporter: 'china',
  flow: 'total',
  measure: 'value',
  scale: 'linear',
};

const limits: StateLimits = {
  controls: ['scale', 'flow', 'countries', 'years'],
  countries: ['kz', 'kg', 'uz'],
  years: [2010, 2015, 2020],
};

test('an address is read key by key', () => {
  const { state, problems } = parseState(
    new URLSearchParams('scale=log&flow=exports&from=2010&to=2015'),
    start,
    limits,
  );

  expect(problems).toEqual([]);
  expect(state).toEqual({ ...start, scale: 'log', flow: 'exports', from: 2010, to: 2015 });
});

test('countries stand in the order of the chart, however they are written', () => {
  const { state } = parseState(new URLSearchParams('countries=uz,kz'), start, limits);

  expect(state.countries).toEqual(['kz', 'uz']);
});

test('a key without a control is refused, and the keys that there are are named', () => {
  const { state, problems } = parseState([['reporter', 'both']], start, limits);

  expect(state).toEqual(start);
  expect(problems).toEqual([
    {
      key: 'reporter',
      value: 'both',
      wrong: 'key',
      known: ['scale', 'flow', 'countries', 'from', 'to'],
    },
  ]);
});

test('a value that a control does not have leaves the start in force', () => {
  const { state, problems } = parseState(
    [
      ['flow', 'import'],
      ['countries', 'kz,cn'],
      ['from', '1989'],
      ['scale', ''],
    ],
    start,
    limits,
  );

  expect(state).toEqual(start);
  expect(problems.map(({ key, wrong }) => `${key}: ${wrong}`)).toEqual([
    'flow: value',
    'countries: value',
    'from: value',
    'scale: value',
  ]);
});

test('a period that ends before it begins is refused whole', () => {
  const { state, problems } = parseState(new URLSearchParams('from=2020&to=2010'), start, limits);

  expect(state).toEqual(start);
  expect(problems.map(({ wrong }) => wrong)).toEqual(['period']);
});

test('the control of years has two keys', () => {
  expect(listKeys({ controls: ['years', 'year'] })).toEqual(['from', 'to', 'year']);
});
