import { expect, test } from 'vitest';
import { aDay, anArticle, anIdentity, anOutlet, aSite, aSource } from '#tests/builders.ts';
import { articleData, breadcrumbData, collectionData, renderJsonLd } from './structured-data.ts';

const identity = anIdentity({ address: 'https://example.org/digest/' });

test('no text can end the script that holds it', () => {
  const script = renderJsonLd([{ headline: '</script><script>alert(1)</script><!--' }]);

  expect(script).toBe(
    '{"@context":"https://schema.org","@graph":[{"headline":"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\\u003c!--"}]}',
  );
});

test('what is escaped is read back as it was', () => {
  const script = renderJsonLd([{ headline: 'a < b & “c” Хоргос 霍尔果斯' }]);

  expect(JSON.parse(script)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ headline: 'a < b & “c” Хоргос 霍尔果斯' }],
  });
});

test('an article is a news article with its sources, its briefs and its corrections', () => {
  const site = aSite({
    identity,
    outlets: [anOutlet({ name: 'Eurasianet' })],
    articles: [
      anArticle({
        updated: aDay('2023-09-10'),
        sources: [aSource({ title: 'Поезд', language: 'ru', published: '2023-09' })],
        corrections: [{ date: aDay('2023-09-10'), text: 'The province was wrong.' }],
      }),
    ],
  });

  const data = site.articles.map((article) => articleData(article, identity));

  expect(data).toEqual([
    {
      '@type': 'NewsArticle',
      '@id': 'https://example.org/digest/2023/09/two-trains/',
      url: 'https://example.org/digest/2023/09/two-trains/',
      mainEntityOfPage: 'https://example.org/digest/2023/09/two-trains/',
      headline: 'Tashkent and two trains',
      description: 'Two trains in a week.',
      datePublished: '2023-09-08',
      dateModified: '2023-09-10',
      inLanguage: 'en',
      isAccessibleForFree: true,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      image: 'https://example.org/digest/social-card.png',
      author: {
        '@type': 'NewsMediaOrganization',
        name: 'Khorgos Digest',
        url: 'https://example.org/digest/',
      },
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'Khorgos Digest',
        url: 'https://example.org/digest/',
      },
      wordCount: 100,
      about: [{ '@type': 'Country', name: 'Uzbekistan' }],
      keywords: ['transport'],
      citation: ['https://eurasianet.org/train'],
      hasPart: [
        {
          '@type': 'Article',
          headline: 'Two trains leave for Tashkent',
          url: 'https://example.org/digest/2023/09/two-trains/#two-trains',
        },
      ],
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2023-09-10', text: 'The province was wrong.' },
      ],
    },
  ]);
});

test('crumbs are counted from one and have whole addresses', () => {
  const data = breadcrumbData([{ name: 'Topics', path: '/topics/' }], identity);

  expect(data).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Topics', item: 'https://example.org/digest/topics/' },
    ],
  });
});

test('a page that lists briefs is a collection of them', () => {
  const { briefs } = aSite({ identity });

  const data = collectionData(
    { name: 'Trade', description: 'On trade.', path: '/topics/trade/', briefs },
    identity,
  );

  expect(data).toMatchObject({
    '@type': 'CollectionPage',
    url: 'https://example.org/digest/topics/trade/',
    hasPart: [{ headline: 'Two trains leave for Tashkent' }],
  });
});
