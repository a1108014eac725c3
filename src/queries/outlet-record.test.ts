import { expect, test } from 'vitest';
import { anArticle, anOutlet, aSite, aSource } from '#tests/builders.ts';
import { outletRecord } from './outlet-record.ts';

test('an outlet’s record holds what cites it and what was read on it', () => {
  const source = aSource({ outlet: 'eurasianet', via: 'mirror' });
  const mirror = anOutlet({ id: 'mirror', name: 'Mirror', kind: 'unclassified' });
  const read = aSite({ outlets: [anOutlet(), mirror], articles: [anArticle({ sources: [source] })] });

  const { briefs, features } = outletRecord(read, mirror);

  expect(briefs.map(({ id }) => id)).toEqual(['two-trains']);
  expect(features).toEqual([]);
});
