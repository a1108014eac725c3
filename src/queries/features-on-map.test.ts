import { expect, test } from 'vitest';
import { aFeature, aSite } from '#tests/builders.ts';
import { featuresOnMap } from './features-on-map.ts';

test('a corridor and a place lead to the features whose map shows them', () => {
  const feature = aFeature({
    body: [{ type: 'map', routes: ['cku-railway'], places: ['kashgar'], caption: 'The railway' }],
  });
  const site = aSite({ articles: [feature, aFeature({ id: '2023/09/another' })] });

  expect(featuresOnMap(site, 'cku-railway').map(({ id }) => id)).toEqual([feature.id]);
  expect(featuresOnMap(site, 'kashgar').map(({ id }) => id)).toEqual([feature.id]);
  expect(featuresOnMap(site, 'tashkent')).toEqual([]);
});
