import { expect, test } from 'vitest';
import { aSite } from '#tests/builders.ts';
import { siteOfThreeBriefs as site } from '#tests/three-briefs.ts';
import { findLatestDigest } from './latest-digest.ts';

test('the latest digest is no feature, though the feature is newer', () => {
  const digest = findLatestDigest(site);

  expect(digest?.title).toBe('Tashkent and two trains');
});

test('before the first digest there is none', () => {
  const digest = findLatestDigest(aSite({ articles: [] }));

  expect(digest).toBeUndefined();
});
