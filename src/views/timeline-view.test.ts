import { expect, test } from 'vitest';
import { aDate, aParsedMilestone, aSite, aSource, aTopic } from '#tests/builders.ts';
import { timelineView } from './timeline-view.ts';

const site = aSite({
  sources: [aSource()],
  topics: [aTopic({ id: 'energy', name: 'Energy' }), aTopic({ id: 'diplomacy', name: 'Diplomacy' })],
  milestones: [
    aParsedMilestone({ id: 'ties', date: aDate('1992-01-02') }),
    aParsedMilestone({ id: 'gas', date: aDate('2009-12-14'), countries: ['tm', 'uz'], topics: ['energy'] }),
  ],
});

test('the filter offers every country and those topics that have milestones, with their numbers', () => {
  const { countries, topics } = timelineView(site, {});

  expect(countries.map(({ name, count }) => `${name} ${String(count)}`)).toEqual([
    'All undefined',
    'Kazakhstan undefined',
    'Kyrgyzstan undefined',
    'Tajikistan undefined',
    'Turkmenistan 1',
    'Uzbekistan 2',
  ]);
  expect(topics.map(({ name, path }) => [name, path])).toEqual([
    ['All', '/timeline/'],
    ['Diplomacy', '/timeline/diplomacy/'],
    ['Energy', '/timeline/energy/'],
  ]);
});

test('a country’s timeline has its own milestones, title and lanes, and marks the country as chosen', () => {
  const { title, count, drawings, countries, crumbs } = timelineView(site, { country: 'tm' });

  expect(title).toBe('Timeline: China and Turkmenistan');
  expect(count).toBe(1);
  expect(drawings?.wide.lanes.map(({ name }) => name.text)).toEqual(['Turkmenistan']);
  expect(countries.filter(({ isCurrent }) => isCurrent).map(({ name }) => name)).toEqual(['Turkmenistan']);
  expect(crumbs).toEqual([{ name: 'Timeline', path: '/timeline/' }]);
});

test('a topic’s timeline has the lanes of the countries that have a part in it', () => {
  const { title, drawings } = timelineView(site, { topic: 'energy' });

  expect(title).toBe('Timeline: energy');
  expect(drawings?.wide.lanes.map(({ name }) => name.text)).toEqual(['Turkmenistan', 'Uzbekistan']);
});

test('a country without milestones has a page that says so', () => {
  const { count, drawings, decades, description } = timelineView(site, { country: 'kg' });

  expect({ count, drawings, decades }).toEqual({ count: 0, drawings: undefined, decades: [] });
  expect(description).toBe('No milestone so far. The first one will stand here.');
});

test('a site without milestones has a timeline that says so', () => {
  const { dek, drawings, topics } = timelineView(aSite(), {});

  expect(dek).toBe('Steps in China’s relations with the five states, each with its sources.');
  expect(drawings).toBeUndefined();
  expect(topics).toHaveLength(1);
});
