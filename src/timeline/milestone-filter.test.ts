import { expect, test } from 'vitest';
import { formatMilestoneFilter, isChosen, parseMilestoneFilter } from './milestone-filter.ts';

const offered = [
  { key: 'country', value: 'uz' },
  { key: 'topic', value: 'energy' },
] as const;

test('an address names a country and a topic, and the same choice has the same address', () => {
  const choice = parseMilestoneFilter(new URLSearchParams('?topic=energy&country=uz'), offered);

  expect(choice).toEqual({ country: 'uz', topic: 'energy' });
  expect(formatMilestoneFilter(choice)).toBe('?country=uz&topic=energy');
});

test('what an address names and the page does not offer is passed over', () => {
  const choice = parseMilestoneFilter(new URLSearchParams('?country=xx&topic=uz&utm_source=letter'), offered);

  expect(choice).toEqual({ country: '', topic: '' });
  expect(formatMilestoneFilter(choice)).toBe('');
});

test('a milestone is shown where it is of the country and of the topic that are chosen', () => {
  const gas = { countries: ['tm', 'uz'], topics: ['energy'] };

  expect(isChosen({ country: '', topic: '' }, gas)).toBe(true);
  expect(isChosen({ country: 'uz', topic: 'energy' }, gas)).toBe(true);
  expect(isChosen({ country: 'uz', topic: 'trade' }, gas)).toBe(false);
  expect(isChosen({ country: 'kz', topic: 'energy' }, gas)).toBe(false);
});
