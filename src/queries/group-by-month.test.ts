import { expect, test } from 'vitest';
import { aDate, anArticle, aParsedBrief, aSite } from '#tests/builders.ts';
import { trade, train, visit } from '#tests/three-briefs.ts';
import { groupByMonth } from './group-by-month.ts';

test('briefs of one month stand together, and those without a month under their year', () => {
  const year = aParsedBrief({ id: 'year', date: aDate('2022') });
  const { briefs } = aSite({ articles: [anArticle({ briefs: [trade, train, visit, year] })] });

  const months = groupByMonth(briefs);

  expect(months.map(({ month, briefs: ofMonth }) => [month, ofMonth.length])).toEqual([
    ['2023-09', 2],
    ['2023-08', 1],
    ['2022', 1],
  ]);
});
