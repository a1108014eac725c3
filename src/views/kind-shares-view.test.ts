import { expect, test } from 'vitest';
import { siteOfThreeBriefs as site } from '#tests/three-briefs.ts';
import { kindSharesView } from './kind-shares-view.ts';

test('each kind has a row of shares, and leads to its outlets further down', () => {
  const { columns, rows } = kindSharesView(site);

  expect(columns.map(({ name }) => name)).toEqual([
    'All briefs',
    'This kind alone',
    'Kazakhstan',
    'Kyrgyzstan',
    'Tajikistan',
    'Turkmenistan',
    'Uzbekistan',
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ kind: 'Independent media', href: '#independent-media', width: 100 });
  expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['100%', '100%', '100%', '0%', '0%', '0%', '100%']);
});
