import { expect, test } from 'vitest';
import { coverage, investment, tajikistan } from '../picture/picture.examples.ts';
import { renderJson } from './json.ts';

const context = {
  address: 'https://example.org/charts/trade-tajikistan/',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};

test('a chart of trade has all that a browser needs to draw it anew, and nothing undefined', () => {
  const file: unknown = JSON.parse(renderJson(tajikistan, context));

  expect(file).toEqual({
    ...tajikistan,
    unit: 'usd-million',
    ...context,
  });
});

test('values keep the unit of the data file', () => {
  expect(renderJson(tajikistan, context)).toContain('{"year":2020,"value":1063.36,"mark":"exact"');
});

test('other charts name the unit of each figure', () => {
  expect(renderJson(investment, context)).toContain('"of":"Share","value":20.5,"unit":"percent"');
  expect(renderJson(coverage, context)).toContain('"of":"Uzbekistan","value":2,"unit":"count"');
});

test('a file is one line, so that it is small', () => {
  expect(renderJson(tajikistan, context).split('\n')).toHaveLength(2);
});
