import { expect, test } from 'vitest';
import { aDay, anArticle, aSite } from '#tests/builders.ts';
import { articlesByMonth, listMonths, listYears, monthsOfYear } from './archive.ts';

const site = aSite({
  articles: [
    anArticle({ id: '2022/12/a', published: aDay('2022-12-31') }),
    anArticle({ id: '2023/01/b', published: aDay('2023-01-01') }),
    anArticle({ id: '2023/09/c', published: aDay('2023-09-01') }),
    anArticle({ id: '2023/09/d', published: aDay('2023-09-08') }),
    anArticle({ id: '2023/10/draft', published: aDay('2023-10-08'), draft: true }),
  ],
});

test('years and months with articles stand newest first', () => {
  const years = listYears(site);
  const months = listMonths(site);

  expect(years).toEqual(['2023', '2022']);
  expect(months).toEqual(['2023-09', '2023-01', '2022-12']);
});

test('a month holds its articles, newest first', () => {
  const articles = articlesByMonth(site, '2023-09');

  expect(articles.map(({ id }) => id)).toEqual(['2023/09/d', '2023/09/c']);
});

test('a year holds its months only', () => {
  const months = monthsOfYear(site, '2023');

  expect(months.map(({ month, articles }) => [month, articles.length])).toEqual([
    ['2023-09', 2],
    ['2023-01', 1],
  ]);
});

test('a month without articles is empty, and a site without articles has no years', () => {
  const articles = articlesByMonth(site, '2023-02');
  const years = listYears(aSite({ articles: [] }));

  expect(articles).toEqual([]);
  expect(years).toEqual([]);
});
