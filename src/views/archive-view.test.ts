import { expect, test } from 'vitest';
import { aDay, aFeature, anArticle, aSite } from '#tests/builders.ts';
import { archiveView, monthView, yearView } from './archive-view.ts';

test('the archive shows its years, a year its months, a month its neighbours', () => {
  const site = aSite();

  const parts = [archiveView(site), yearView(site, '2023'), monthView(site, '2023-09')].map((view) =>
    view.parts.map(({ name, path, count }) => [name, path, count]),
  );

  expect(parts).toEqual([
    [['2023', '/2023/', 1]],
    [['September 2023', '/2023/09/', 1]],
    [['September 2023', '/2023/09/', 1]],
  ]);
});

test('the archive shows the latest year at length and earlier ones a line each', () => {
  const site = aSite({
    articles: [anArticle(), aFeature({ id: '2024/01/the-dry-port', published: aDay('2024-01-09') })],
  });

  expect(archiveView(site).groups.map(({ heading, form }) => [heading, form])).toEqual([
    ['2024', 'cards'],
    ['2023', 'lines'],
  ]);
});
