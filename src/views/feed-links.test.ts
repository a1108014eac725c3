import { expect, test } from 'vitest';
import { aSite, aTopic } from '#tests/builders.ts';
import { listFeedLinks } from './feed-links.ts';

test('there is a feed of the site, of corrections, of each country and of each topic', () => {
  const groups = listFeedLinks(aSite({ topics: [aTopic()] }));

  expect(groups.map(({ heading, feeds }) => [heading, feeds.length])).toEqual([
    ['The whole site', 2],
    ['By country', 5],
    ['By topic', 15],
  ]);
});
