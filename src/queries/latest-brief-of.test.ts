import { expect, test } from 'vitest';
import { siteOfThreeBriefs as site } from '#tests/three-briefs.ts';
import { findLatestBriefOf } from './latest-brief-of.ts';

test('a country is shown by a brief that names it first, though another is newer', () => {
  const brief = findLatestBriefOf(site, 'kz');

  expect(brief?.id).toBe('train');
});
