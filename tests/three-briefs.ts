/** Three briefs on two countries and three topics, and a site with them and a newer feature: what queries are asked of. */
import { aDate, aDay, aFeature, anArticle, aParsedBrief, aSite } from './builders.ts';

export const trade = aParsedBrief({
  id: 'trade',
  countries: ['uz', 'kz'],
  topics: ['trade'],
  date: aDate('2023-09-03'),
});

export const train = aParsedBrief({
  id: 'train',
  countries: ['kz'],
  topics: ['transport', 'trade'],
  date: aDate('2023-09-01'),
});

export const visit = aParsedBrief({
  id: 'visit',
  countries: ['uz'],
  topics: ['diplomacy'],
  date: aDate('2023-08'),
});

export const siteOfThreeBriefs = aSite({
  articles: [anArticle({ briefs: [trade, train, visit] }), aFeature({ published: aDay('2023-09-09') })],
});
