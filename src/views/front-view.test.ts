import { expect, test } from 'vitest';
import { aSite } from '#tests/builders.ts';
import { frontView } from './front-view.ts';

test('the front page of a site without articles has no digest to lead with', () => {
  const { lead, feature, earlier, topics } = frontView(aSite({ articles: [] }));

  expect({ lead, feature, earlier, topics }).toEqual({
    lead: undefined,
    feature: undefined,
    earlier: [],
    topics: [],
  });
});
