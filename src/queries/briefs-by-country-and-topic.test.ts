import { expect, test } from 'vitest';
import { siteOfThreeBriefs as site } from '#tests/three-briefs.ts';
import { briefsByCountryAndTopic, listTopicsOfCountry } from './briefs-by-country-and-topic.ts';

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
