import { expect, test } from 'vitest';
import { aDate, aDay, aFeature, anArticle, aParsedBrief, aSite } from '#tests/builders.ts';
import { briefsByCountryAndTopic, listTopicsOfCountry } from './briefs-by-country-and-topic.ts';

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

test('a country and a topic together are narrower than each', () => {
  const ids = briefsByCountryAndTopic(site, 'uz', 'trade').map(({ id }) => id);

  expect(ids).toEqual(['trade']);
});

test('topics of a country stand by the number of their briefs', () => {
  const topics = listTopicsOfCountry(site, 'kz');

  expect(topics).toEqual([
    { topic: 'trade', count: 2 },
    { topic: 'transport', count: 1 },
  ]);
});
