import { expect, test } from 'vitest';
import { aBrief, aSite, aTopic } from '#tests/builders.ts';
import { listPagesOf } from '#src/queries/paginate.ts';
import { countryView } from './country-view.ts';

test('a country page lists its topics by their names with the number of briefs', () => {
  const [list] = listPagesOf([aBrief()]);

  const topics =
    list === undefined ? [] : countryView(aSite({ topics: [aTopic()] }), { code: 'uz', list }).topics;

  expect(topics).toEqual([{ name: 'Transport', path: '/countries/uzbekistan/transport/', count: 1 }]);
});
