import { expect, test } from 'vitest';
import { aDate, aDay, aFeature, anArticle, aParsedBrief, aSite } from '#tests/builders.ts';
import { findLatestDigest } from './latest-digest.ts';

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

test('the latest digest is no feature, though the feature is newer', () => {
  const digest = findLatestDigest(site);

  expect(digest?.title).toBe('Tashkent and two trains');
});

test('before the first digest there is none', () => {
  const digest = findLatestDigest(aSite({ articles: [] }));

  expect(digest).toBeUndefined();
});
