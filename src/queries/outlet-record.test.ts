import { expect, test } from 'vitest';
import { anArticle, anOutlet, aParsedMilestone, aSite, aSource } from '#tests/builders.ts';
import { outletRecord } from './outlet-record.ts';

test('an outlet’s record holds what cites it and what was read on it', () => {
  const source = aSource({ outlet: 'eurasianet', via: 'mirror' });
  const mirror = anOutlet({ id: 'mirror', name: 'Mirror', kind: 'unclassified' });
  const read = aSite({ outlets: [anOutlet(), mirror], articles: [anArticle({ sources: [source] })] });

  const { briefs, features } = outletRecord(read, mirror);

  expect(briefs.map(({ id }) => id)).toEqual(['two-trains']);
  expect(features).toEqual([]);
});

test('an outlet that only a milestone cites has that milestone in its record', () => {
  const outlet = anOutlet({ id: 'railway-gazette', name: 'Railway Gazette' });
  const source = aSource({ id: 'tunnel', outlet: 'railway-gazette' });
  const milestone = aParsedMilestone({ id: 'tunnel-opens', sources: ['tunnel'] });
  const read = aSite({ outlets: [anOutlet(), outlet], sources: [source], milestones: [milestone] });

  const { briefs, milestones, routes } = outletRecord(read, outlet);

  expect(read.outlets.map(({ id }) => id)).toContain('railway-gazette');
  expect(briefs).toEqual([]);
  expect(milestones.map(({ id }) => id)).toEqual(['tunnel-opens']);
  expect(routes).toEqual([]);
});
