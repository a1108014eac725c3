import { expect, test } from 'vitest';
import { siteOfThreeBriefs as site } from '#tests/three-briefs.ts';
import { briefsByCountry } from './briefs-by-country.ts';

test('a country’s briefs stand newest event first', () => {
  const ids = briefsByCountry(site, 'uz').map(({ id }) => id);

  expect(ids).toEqual(['trade', 'visit']);
});

test('a country without briefs has an empty list', () => {
  const briefs = briefsByCountry(site, 'tm');

  expect(briefs).toEqual([]);
});
