import { expect, test } from 'vitest';
import { aSite } from '#tests/builders.ts';
import { articleCrumbs, countryCrumbs, monthCrumbs } from './crumbs.ts';

test('the way to an article leads through its year and month', () => {
  const crumbs = aSite().articles.map(articleCrumbs);

  expect(crumbs).toEqual([
    [
      { name: 'Digests', path: '/archive/' },
      { name: '2023', path: '/2023/' },
      { name: 'September', path: '/2023/09/' },
      { name: 'Tashkent and two trains', path: '/2023/09/two-trains/' },
    ],
  ]);
});

test('the way to a month and to a country', () => {
  const crumbs = [monthCrumbs('2023-09').at(-1), countryCrumbs('tm').at(-1)];

  expect(crumbs).toEqual([
    { name: 'September', path: '/2023/09/' },
    { name: 'Turkmenistan', path: '/countries/turkmenistan/' },
  ]);
});
