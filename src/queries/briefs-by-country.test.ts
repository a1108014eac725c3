import { expect, test } from 'vitest';
import { aDate, aDay, aFeature, anArticle, aParsedBrief, aSite } from '#tests/builders.ts';
import { briefsByCountry } from './briefs-by-country.ts';

const trade = aParsedBrief({
  id: 'trade',
  countries: ['uz', 'kz'],
  topics: ['trade'],
  date: aDate('2023-09-03'),
});
const train = aParsedBrief({
  id: 'train',
  countries: ['kz'],
  topics: ['transport', 'trade'],
  date: aDate('2023-09-01'),
});
const visit = aParsedBrief({ id: 'visit', countries: ['uz'], topics: ['diplomacy'], date: aDate('2023-08') });
const site = aSite({
  articles: [anArticle({ briefs: [trade, train, visit] }), aFeature({ published: aDay('2023-09-09') })],
});

test('a country’s briefs stand newest event first', () => {
  const ids = briefsByCountry(site, 'uz').map(({ id }) => id);

  expect(ids).toEqual(['trade', 'visit']);
});

test('a country without briefs has an empty list', () => {
  const briefs = briefsByCountry(site, 'tm');

  expect(briefs).toEqual([]);
});
