import { expect, test } from 'vitest';
import { siteOfThreeBriefs as site } from '#tests/three-briefs.ts';
import { outletsByKind } from './outlets-by-kind.ts';

test('outlets stand by kind, each with the number of briefs that cite it', () => {
  const kinds = outletsByKind(site);

  expect(kinds.map(({ kind, outlets }) => [kind, outlets.map(({ briefs }) => briefs)])).toEqual([
    ['independent-media', [3]],
  ]);
});
