import { expect, test } from 'vitest';
import { aRoute, tashkent } from '#src/map/map.examples.ts';
import { anArticle, aPage, aParsedBrief, aParsedMilestone, aSite, aTerm, aThread } from '#tests/builders.ts';
import { listAddresses, listPages } from './list-pages.ts';

const site = aSite({
  articles: [anArticle({ headings: [{ id: 'chinas-port', text: 'China’s port' }] })],
  pages: [aPage({ headings: [{ id: 'the-name', text: 'The name' }] })],
  glossary: [aTerm()],
  milestones: [aParsedMilestone({ topics: ['energy'] })],
});

test('every page of the site is listed once', () => {
  const paths = listPages(site, ['trade-total']).map(({ path }) => path);

  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/2023/09/two-trains/',
      '/2023/09/',
      '/2023/',
      '/about/',
      '/countries/uzbekistan/',
      '/countries/uzbekistan/transport/',
      '/countries/turkmenistan/',
      '/topics/transport/',
      '/outlets/eurasianet/',
      '/timeline/',
      '/timeline/kazakhstan/',
      '/timeline/energy/',
    ]),
  );
});

test('a thread has a page, to which texts may link', () => {
  const withThread = aSite({ threads: [aThread()] });

  const addresses = [...listAddresses(withThread, [])];

  expect(addresses).toEqual(expect.arrayContaining(['/threads/', '/threads/trains/']));
});

test('a country and a topic without briefs have no page together', () => {
  const paths = listPages(site, ['trade-total']).map(({ path }) => path);

  expect(paths).not.toContain('/countries/kazakhstan/transport/');
});

test('a topic without milestones has no timeline', () => {
  const paths = listPages(site, []).map(({ path }) => path);

  expect(paths).not.toContain('/timeline/trade/');
});

test('a list of 21 briefs has a second page', () => {
  const briefs = Array.from({ length: 21 }, (_, index) => aParsedBrief({ id: `b-${String(index)}` }));

  const paths = listPages(aSite({ articles: [anArticle({ briefs })] }), []).map(({ path }) => path);

  expect(paths.filter((path) => path.includes('/page/'))).toEqual([
    '/countries/uzbekistan/page/2/',
    '/countries/uzbekistan/transport/page/2/',
    '/topics/transport/page/2/',
    '/outlets/eurasianet/page/2/',
  ]);
});

test('a text may link to pages, briefs, headings and terms', () => {
  const addresses = listAddresses(site, []);

  expect([...addresses]).toEqual(
    expect.arrayContaining([
      '/topics/',
      '/2023/09/two-trains/#two-trains',
      '/2023/09/two-trains/#chinas-port',
      '/about/#the-name',
      '/glossary/#dry-port',
      '/timeline/#ties-uz',
    ]),
  );
});

test('a draft is no page that can be linked to', () => {
  const addresses = listAddresses(aSite({ articles: [anArticle({ draft: true })] }), []);

  expect(addresses.has('/2023/09/two-trains/')).toBe(false);
});

test('each corridor and each place has a page', () => {
  const withMap = aSite({ places: [tashkent], routes: [{ ...aRoute(), sources: [] }] });

  const paths = listPages(withMap, []).map(({ path }) => path);

  expect(paths).toEqual(
    expect.arrayContaining(['/map/', '/map/routes/khorgos-tashkent/', '/map/places/tashkent/']),
  );
});
