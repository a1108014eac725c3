import { expect, test } from 'vitest';
import { aDate, aDay, aFeature, anArticle, aParsedBrief, aSite } from '#tests/builders.ts';
import { outletsByKind } from './outlets-by-kind.ts';

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

test('outlets stand by kind, each with the number of briefs that cite it', () => {
  const kinds = outletsByKind(site);

  expect(kinds.map(({ kind, outlets }) => [kind, outlets.map(({ briefs }) => briefs)])).toEqual([
    ['independent-media', [3]],
  ]);
});
