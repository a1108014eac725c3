import { expect, test } from 'vitest';
import { aDay, aFeature, anArticle, aSite } from '#tests/builders.ts';
import { findNeighbours } from './neighbours.ts';

const site = aSite({
  articles: [
    anArticle({ id: '2023/07/first', published: aDay('2023-07-01') }),
    aFeature({ id: '2023/07/feature', published: aDay('2023-07-15') }),
    anArticle({ id: '2023/08/second', published: aDay('2023-08-01') }),
    aFeature({ id: '2023/08/note', published: aDay('2023-08-15'), kind: 'data-note' }),
    anArticle({ id: '2023/09/third', published: aDay('2023-09-01') }),
  ],
});

/** The addresses of the editions before and after one. */
function neighboursOf(id: string): readonly (string | undefined)[] {
  return site.articles
    .filter((article) => article.id === id)
    .map((article) => findNeighbours(site, article))
    .flatMap(({ previous, next }) => [previous?.id, next?.id]);
}

test('a digest stands between the digests before and after it', () => {
  const neighbours = neighboursOf('2023/08/second');

  expect(neighbours).toEqual(['2023/07/first', '2023/09/third']);
});

test('the first digest has none before, the last none after it', () => {
  const neighbours = [neighboursOf('2023/07/first'), neighboursOf('2023/09/third')];

  expect(neighbours).toEqual([
    [undefined, '2023/08/second'],
    ['2023/08/second', undefined],
  ]);
});

test('features and data notes are neighbours of each other', () => {
  const neighbours = neighboursOf('2023/07/feature');

  expect(neighbours).toEqual([undefined, '2023/08/note']);
});
