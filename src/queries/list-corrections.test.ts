import { expect, test } from 'vitest';
import { aDay, anArticle, aSite } from '#tests/builders.ts';
import { listCorrections } from './list-corrections.ts';

test('corrections of all articles stand together, newest first', () => {
  const site = aSite({
    articles: [
      anArticle({
        id: '2023/08/older',
        published: aDay('2023-08-01'),
        corrections: [
          { date: aDay('2023-08-02'), text: 'First.' },
          { date: aDay('2023-10-01'), text: 'Last.' },
        ],
      }),
      anArticle({ id: '2023/09/newer', corrections: [{ date: aDay('2023-09-10'), text: 'Between.' }] }),
    ],
  });

  const corrections = listCorrections(site);

  expect(corrections.map(({ text, number, article }) => [text, number, article.id])).toEqual([
    ['Last.', 2, '2023/08/older'],
    ['Between.', 1, '2023/09/newer'],
    ['First.', 1, '2023/08/older'],
  ]);
});

test('corrections of a draft are not listed', () => {
  const site = aSite({
    articles: [anArticle({ draft: true, corrections: [{ date: aDay('2023-09-10'), text: 'Wrong.' }] })],
  });

  const corrections = listCorrections(site);

  expect(corrections).toEqual([]);
});
