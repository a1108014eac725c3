import { expect, test } from 'vitest';
import { aDate, anArticle, aParsedBrief, aParsedMilestone, aSite, aSource } from '#tests/builders.ts';
import { briefsOfSameDay } from './briefs-of-same-day.ts';
import { countryMilestones } from './country-milestones.ts';
import { groupByDecade } from './group-by-decade.ts';
import { listTimelineTopics, milestonesByCountry } from './milestones-by-tag.ts';
import { allMilestones, selectMilestones } from './select-milestones.ts';

const site = aSite({
  sources: [aSource()],
  milestones: [
    aParsedMilestone({ id: 'ties', date: aDate('1992-01-02') }),
    aParsedMilestone({ id: 'gas', date: aDate('2009-12-14'), countries: ['tm', 'uz'], topics: ['energy'] }),
    aParsedMilestone({ id: 'road', date: aDate('2018-02-25'), countries: ['kg'], topics: ['transport'] }),
    aParsedMilestone({ id: 'plant', date: aDate('2024-06-27'), topics: ['investment'] }),
    aParsedMilestone({ id: 'visa', date: aDate('2025-06-01'), topics: ['tourism'] }),
    aParsedMilestone({ id: 'treaty', date: aDate('2025'), topics: ['diplomacy'] }),
  ],
});

function idsOf(milestones: readonly { readonly id: string }[]): readonly string[] {
  return milestones.map(({ id }) => id);
}

test('a selection takes milestones of any of its countries and of any of its topics, within its years', () => {
  const { milestones } = site;
  const select = (asked: Partial<typeof allMilestones>): readonly string[] =>
    idsOf(selectMilestones(milestones, { ...allMilestones, ...asked }));

  expect(select({})).toHaveLength(6);
  expect(select({ countries: ['kg', 'tm'] })).toEqual(['gas', 'road']);
  expect(select({ topics: ['energy', 'transport'], countries: ['uz'] })).toEqual(['gas']);
  expect(select({ from: 2009, to: 2018 })).toEqual(['gas', 'road']);
});

test('a milestone of two countries belongs to the timelines of both', () => {
  expect(idsOf(milestonesByCountry(site, 'tm'))).toEqual(['gas']);
  expect(idsOf(milestonesByCountry(site, 'uz'))).toContain('gas');
});

test('only topics with milestones have a timeline, with their number', () => {
  expect(listTimelineTopics(site)).toEqual([
    { topic: 'diplomacy', count: 2 },
    { topic: 'investment', count: 1 },
    { topic: 'transport', count: 1 },
    { topic: 'energy', count: 1 },
    { topic: 'tourism', count: 1 },
  ]);
});

test('a country’s page names its latest three milestones and the first', () => {
  const { count, shown } = countryMilestones(site, 'uz');

  expect(count).toBe(5);
  expect(idsOf(shown)).toEqual(['visa', 'treaty', 'plant', 'ties']);
});

test('a country with one milestone names it once, and one without names none', () => {
  expect(idsOf(countryMilestones(site, 'kg').shown)).toEqual(['road']);
  expect(countryMilestones(site, 'tj')).toEqual({ count: 0, shown: [] });
});

test('milestones stand by decade and year', () => {
  const decades = groupByDecade(site.milestones).map(({ start, years }) => [
    start,
    years.map(({ year, items }) => `${String(year)}: ${idsOf(items).join(' ')}`),
  ]);

  expect(decades).toEqual([
    [1990, ['1992: ties']],
    [2000, ['2009: gas']],
    [2010, ['2018: road']],
    [2020, ['2024: plant', '2025: treaty visa']],
  ]);
});

test('a milestone leads to briefs of its very day that share a country with it', () => {
  const brief = (id: string, date: string, countries: readonly ('kz' | 'uz')[]) =>
    aParsedBrief({ id, date: aDate(date), countries });
  const withBriefs = aSite({
    articles: [
      anArticle({
        briefs: [
          brief('same', '2023-05-18', ['uz']),
          brief('day-after', '2023-05-19', ['uz']),
          brief('month', '2023-05', ['uz']),
          brief('other-country', '2023-05-18', ['kz']),
        ],
      }),
    ],
  });

  const found = briefsOfSameDay(withBriefs, { date: aDate('2023-05-18'), countries: ['uz'] });
  const ofMonth = briefsOfSameDay(withBriefs, { date: aDate('2023-05'), countries: ['uz'] });

  expect(idsOf(found)).toEqual(['same']);
  expect(ofMonth).toEqual([]);
});
