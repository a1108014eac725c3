import { expect, test } from 'vitest';
import {
  aCountry,
  aDate,
  aDay,
  aFeature,
  aParsedBrief,
  aSite,
  aSource,
  aTerm,
  anArticle,
  anOutlet,
} from '#tests/builders.ts';

test('a draft is hidden from the site', () => {
  const site = aSite({ articles: [anArticle({ draft: true })] });

  expect(site.articles).toEqual([]);
  expect(site.briefs).toEqual([]);
});

test('a draft is shown, marked as such, where unpublished articles are wanted', () => {
  const site = aSite({ articles: [anArticle({ draft: true })], unpublished: 'shown' });

  expect(site.articles.map(({ publication }) => publication)).toEqual(['draft']);
  expect(site.briefs.map(({ edition }) => edition.publication)).toEqual(['draft']);
});

test('an article of a future day is hidden until that day', () => {
  const articles = [anArticle({ published: aDay('2026-01-01') })];

  const before = aSite({ articles, moment: '2025-12-31T23:59:59Z' });
  const after = aSite({ articles, moment: '2026-01-01T00:00:00Z' });

  expect(before.articles.length).toBe(0);
  expect(after.articles.length).toBe(1);
});

test('what a hidden article names leaves no trace in the index', () => {
  const site = aSite({ articles: [anArticle({ draft: true })] });

  expect(site.outlets).toEqual([]);
  expect([...site.index.briefsByCountry.keys()]).toEqual([]);
  expect([...site.index.articlesByMonth.keys()]).toEqual([]);
});

test('a brief about two countries appears on both country pages', () => {
  const site = aSite({ articles: [anArticle({ briefs: [aParsedBrief({ countries: ['uz', 'kz'] })] })] });

  const { briefsByCountry } = site.index;

  expect(briefsByCountry.get('uz')?.map(({ id }) => id)).toEqual(['two-trains']);
  expect(briefsByCountry.get('kz')?.map(({ id }) => id)).toEqual(['two-trains']);
});

test('a brief is found under each pair of its countries and topics', () => {
  const brief = aParsedBrief({ countries: ['uz', 'kz'], topics: ['trade', 'transport'] });

  const site = aSite({ articles: [anArticle({ briefs: [brief] })] });

  expect([...site.index.briefsByCountryAndTopic.keys()]).toEqual([
    'uz/trade',
    'uz/transport',
    'kz/trade',
    'kz/transport',
  ]);
});

test('articles stand newest first, those of one day by address', () => {
  const site = aSite({
    articles: [
      anArticle({ id: '2023/09/b' }),
      anArticle({ id: '2024/01/c', published: aDay('2024-01-01') }),
      anArticle({ id: '2023/09/a' }),
    ],
  });

  expect(site.articles.map(({ id }) => id)).toEqual(['2024/01/c', '2023/09/a', '2023/09/b']);
});

test('briefs of all editions stand by the date of their event', () => {
  const site = aSite({
    articles: [
      anArticle({ id: '2023/09/a', briefs: [aParsedBrief({ id: 'older', date: aDate('2023-08-01') })] }),
      anArticle({ id: '2023/08/b', briefs: [aParsedBrief({ id: 'newer', date: aDate('2023-08-02') })] }),
    ],
  });

  expect(site.briefs.map(({ id }) => id)).toEqual(['newer', 'older']);
});

test('sources of an article are numbered in order of first citation', () => {
  const article = anArticle({
    sources: [aSource({ id: 'one' }), aSource({ id: 'two' })],
    cited: [
      { id: 'two', times: 3 },
      { id: 'one', times: 1 },
    ],
    briefs: [aParsedBrief({ sources: ['two', 'one'] })],
  });

  const site = aSite({ articles: [article] });

  expect(site.articles[0]?.sources.map(({ id, times }) => [id, times])).toEqual([
    ['two', 3],
    ['one', 1],
  ]);
});

test('an outlet on whose site a text was read, and one whose report was copied, are listed with the brief', () => {
  const source = aSource({ outlet: 'eurasianet', via: 'mirror', agency: 'xinhua' });
  const outlets = [
    anOutlet(),
    anOutlet({ id: 'xinhua', name: 'Xinhua' }),
    anOutlet({ id: 'mirror', name: 'Mirror' }),
    anOutlet({ id: 'unused', name: 'Unused' }),
  ];

  const site = aSite({ outlets, articles: [anArticle({ sources: [source] })] });

  expect(site.outlets.map(({ id }) => id)).toEqual(['eurasianet', 'mirror', 'xinhua']);
  expect(site.index.briefsByOutlet.get('mirror')?.map(({ id }) => id)).toEqual(['two-trains']);
});

test('features are indexed apart from briefs', () => {
  const site = aSite({ articles: [aFeature({ countries: ['kz'], topics: ['trade'] })] });

  const { featuresByCountry, featuresByTopic, featuresByOutlet, briefsByCountry } = site.index;

  expect(featuresByCountry.get('kz')?.map(({ title }) => title)).toEqual(['The dry port']);
  expect(featuresByTopic.get('trade')?.map(({ title }) => title)).toEqual(['The dry port']);
  expect(featuresByOutlet.get('eurasianet')?.map(({ title }) => title)).toEqual(['The dry port']);
  expect(briefsByCountry.get('kz')).toBeUndefined();
});

test('sources that only a fact of a country names come after the cited ones', () => {
  const country = aCountry({
    sources: [aSource({ id: 'fact-only' }), aSource({ id: 'cited' })],
    facts: [{ label: 'Capital', value: 'Tashkent', source: 'fact-only' }],
    cited: [{ id: 'cited', times: 2 }],
  });

  const site = aSite({ articles: [], countries: [country] });

  expect(site.countries.get('uz')?.sources.map(({ id, times }) => [id, times])).toEqual([
    ['cited', 2],
    ['fact-only', 0],
  ]);
});

test('terms of the glossary stand in the order of an English dictionary, Cyrillic and Chinese after', () => {
  const glossary = [
    aTerm({ id: 'a', term: '霍尔果斯' }),
    aTerm({ id: 'b', term: 'Хоргос' }),
    aTerm({ id: 'c', term: 'yuan' }),
    aTerm({ id: 'd', term: 'AIIB' }),
    aTerm({ id: 'e', term: 'dry port' }),
  ];

  const site = aSite({ glossary });

  expect(site.glossary.map(({ term }) => term)).toEqual(['AIIB', 'dry port', 'yuan', 'Хоргос', '霍尔果斯']);
});

test('an outlet that nobody described is an error that names it', () => {
  const build = () => aSite({ outlets: [] });

  expect(build).toThrow('Unknown outlet: eurasianet');
});

test('countries stand in the order of their names, in whatever order they were read', () => {
  const site = aSite({
    countries: [aCountry({ id: 'uz' }), aCountry({ id: 'kg' }), aCountry({ id: 'kz' })],
  });

  const citing = site.index.countriesByOutlet.get('eurasianet') ?? [];

  expect(citing.map(({ id }) => id)).toEqual(['kz', 'kg', 'uz']);
});
