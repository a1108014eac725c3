import { expect, test } from 'vitest';
import { aDate, aDay, aFeature, anArticle, aParsedBrief, aSite } from '#tests/builders.ts';
import { briefsByTopic } from './briefs-by-topic.ts';

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

test('a brief under two topics appears under both', () => {
  const ids = [briefsByTopic(site, 'trade'), briefsByTopic(site, 'transport')].map((briefs) =>
    briefs.map(({ id }) => id),
  );

  expect(ids).toEqual([['trade', 'train'], ['train']]);
});
