import { expect, test } from 'vitest';
import { aDate, aDay, aFeature, anArticle, aParsedBrief, aSite } from '#tests/builders.ts';
import { findLatestBriefOf } from './latest-brief-of.ts';

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

test('a country is shown by a brief that names it first, though another is newer', () => {
  const brief = findLatestBriefOf(site, 'kz');

  expect(brief?.id).toBe('train');
});
