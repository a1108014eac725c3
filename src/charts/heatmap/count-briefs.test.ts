import { expect, test } from 'vitest';
import { aDate, aDay, anArticle, aParsedBrief, aSite, aTopic } from '#tests/builders.ts';
import { siteOfThreeBriefs } from '#tests/three-briefs.ts';
import { countBriefs } from './count-briefs.ts';

test('briefs are counted by country and by the month of their event', () => {
  const counts = countBriefs(siteOfThreeBriefs, 'countries')
    .filter(({ value }) => value !== 0)
    .map(({ at, of, value }) => [at, of, value]);

  expect(counts).toEqual([
    ['August 2023', 'Uzbekistan', 1],
    ['September 2023', 'Kazakhstan', 2],
    ['September 2023', 'Uzbekistan', 1],
  ]);
});

test('a country without a brief has cells too', () => {
  const cells = countBriefs(siteOfThreeBriefs, 'countries').filter(({ of }) => of === 'Turkmenistan');

  expect(cells.map(({ value }) => value)).toEqual([0, 0]);
});

test('topics stand by their number of briefs', () => {
  const site = aSite({
    articles: [
      anArticle({
        briefs: [
          aParsedBrief({ id: 'one', topics: ['transport', 'trade'] }),
          aParsedBrief({ id: 'two', topics: ['trade'] }),
        ],
      }),
    ],
    topics: [aTopic({ id: 'trade', name: 'Trade' }), aTopic({ id: 'transport', name: 'Transport' })],
  });

  const rows = new Set(countBriefs(site, 'topics').map(({ of }) => of));

  expect([...rows].slice(0, 2)).toEqual(['Trade', 'Transport']);
});

test('months between two briefs are there without one, across the turn of the year', () => {
  const site = aSite({
    articles: [
      anArticle({
        briefs: [
          aParsedBrief({ id: 'early', date: aDate('2023-11-30') }),
          aParsedBrief({ id: 'late', date: aDate('2024-02') }),
        ],
      }),
    ],
  });

  const months = new Set(countBriefs(site, 'countries').map(({ at }) => at));

  expect([...months]).toEqual(['November 2023', 'December 2023', 'January 2024', 'February 2024']);
});

test('an event of which only the year is known counts in the month of its edition', () => {
  const site = aSite({
    articles: [anArticle({ published: aDay('2024-01-05'), briefs: [aParsedBrief({ date: aDate('2023') })] })],
  });

  expect(new Set(countBriefs(site, 'countries').map(({ at }) => at))).toEqual(new Set(['January 2024']));
});

test('a site without briefs has nothing to count', () => {
  expect(countBriefs(aSite({ articles: [] }), 'topics')).toEqual([]);
});
