import { expect, test } from 'vitest';
import type { Observation } from '#src/trade/observation.ts';
import { aParsedMilestone, aDate } from '#tests/builders.ts';
import { listNumbers } from './numbers-in.ts';
import { createTradeFinder, milestoneValues, shelfValues } from './shelf-values.ts';

const trade: Observation = {
  year: 2022,
  partner: 'c5',
  reporter: 'china',
  flow: 'total',
  value: 70_212.4,
  sourceId: 'customs',
  note: '',
};

/** Whether the trade figures carry every number of a text. */
function carries(text: string): boolean {
  const find = createTradeFinder({ observations: [trade], indicators: [], sources: new Map() });
  return listNumbers(text).every(find);
}

test.each(['70.2 billion dollars', '70.21 billion US dollars', '70,212 million dollars', '$70.2 billion'])(
  'trade is told in billions with one decimal or two, or in millions: %s',
  (text) => {
    expect(carries(text)).toBe(true);
  },
);

test.each(['70 billion dollars', '70.212 billion dollars'])(
  'billions without decimals, or with three, are not found in the trade figures: %s',
  (text) => {
    expect(carries(text)).toBe(false);
  },
);

test.each(['70.2 billion cubic metres', '70,212 million tonnes'])(
  'what is not told in dollars is not found in the trade figures: %s',
  (text) => {
    expect(carries(text)).toBe(false);
  },
);

test('the unit may be said once in a paragraph', () => {
  expect(carries('It was 70.2 billion dollars in 2022. Of these 70.2 billion, much was cars.')).toBe(true);
});

test('a corridor without a length does not carry the number nought', () => {
  const values = shelfValues({
    milestones: [],
    places: [],
    routes: [
      {
        id: 'line',
        name: 'A line',
        kind: 'rail',
        status: 'planned',
        via: [],
        countries: ['kz'],
        sources: [],
      },
    ],
  });

  expect([...values]).toEqual([]);
});

test('a milestone carries the numbers of its words and the parts of its date', () => {
  const milestone = aParsedMilestone({
    date: aDate('2009-12-14'),
    title: 'A line opens',
    summary: 'Of 293 km.',
  });

  expect(milestoneValues(milestone)).toEqual([2009, 12, 14, 293]);
});
