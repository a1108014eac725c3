import { expect, test } from 'vitest';
import { aDate, anArticle, aParsedBrief, aSite } from '#tests/builders.ts';
import { groupByMonth } from './group-by-month.ts';

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
