import { expect, test } from 'vitest';
import { siteOfThreeBriefs as site } from '#tests/three-briefs.ts';
import { briefsByTopic } from './briefs-by-topic.ts';

test('a brief under two topics appears under both', () => {
  const ids = [briefsByTopic(site, 'trade'), briefsByTopic(site, 'transport')].map((briefs) =>
    briefs.map(({ id }) => id),
  );

  expect(ids).toEqual([['trade', 'train'], ['train']]);
});
