import { expect, test } from 'vitest';
import { anArticle, anOutlet, aParsedBrief, aSite, aSource } from '#tests/builders.ts';
import { briefCounts, kindShares } from './kind-shares.ts';

const outlets = [
  anOutlet({ id: 'xinhua', kind: 'state-media', country: 'cn' }),
  anOutlet({ id: 'eurasianet', kind: 'independent-media' }),
  anOutlet({ id: 'mirror', kind: 'unclassified', weak: true }),
];

const site = aSite({
  outlets,
  articles: [
    anArticle({
      sources: outlets.map(({ id }) => aSource({ id, outlet: id })),
      cited: outlets.map(({ id }) => ({ id, times: 1 })),
      briefs: [
        aParsedBrief({ id: 'both', countries: ['uz', 'kz'], sources: ['xinhua', 'eurasianet', 'mirror'] }),
        aParsedBrief({ id: 'state', countries: ['uz'], sources: ['xinhua'] }),
        aParsedBrief({ id: 'weak', countries: ['kz'], sources: ['mirror'] }),
        aParsedBrief({ id: 'state-too', countries: ['tj'], sources: ['xinhua'] }),
      ],
    }),
  ],
});

test('the share of a kind is that of the briefs which rest on it, in all and by country', () => {
  expect(kindShares(site).map(({ kind, all }) => [kind, all])).toEqual([
    ['state-media', 0.75],
    ['independent-media', 0.25],
    ['weak', 0.25],
  ]);
  expect(kindShares(site)[0]?.byCountry).toEqual([0.5, 0, 1, 0, 1]);
});

test('a brief rests on a kind alone when no outlet of another kind carries it', () => {
  expect(kindShares(site).map(({ kind, alone }) => [kind, alone])).toEqual([
    ['state-media', 0.5],
    ['independent-media', 0],
    ['weak', 0.25],
  ]);
});

test('briefs are counted in all and by country', () => {
  expect(briefCounts(site)).toEqual({ all: 4, byCountry: [2, 0, 1, 0, 2] });
});

test('a site without briefs has no shares', () => {
  expect(kindShares(aSite({ articles: [] }))).toEqual([]);
});
