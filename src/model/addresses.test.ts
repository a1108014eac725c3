import { expect, test } from 'vitest';
import { absolute, baseOf, sitePaths, withBase } from './addresses.ts';
import { countryCodes, topicCodes } from './vocabulary.ts';

test('a brief has the address of its article with its own anchor', () => {
  const path = sitePaths.brief('2023/09/two-trains', 'tashkent-one-china');

  expect(path).toBe('/2023/09/two-trains/#tashkent-one-china');
});

test('the first page of a list has the address of the list itself', () => {
  const path = sitePaths.country('uz', 1);

  expect(path).toBe('/countries/uzbekistan/');
});

test('the second page of a list has a number', () => {
  const paths = [
    sitePaths.country('kg', 2),
    sitePaths.topic('trade', 2),
    sitePaths.outlet('xinhua', 2),
    sitePaths.countryTopic('tm', 'energy').page(2),
  ];

  expect(paths).toEqual([
    '/countries/kyrgyzstan/page/2/',
    '/topics/trade/page/2/',
    '/outlets/xinhua/page/2/',
    '/countries/turkmenistan/energy/page/2/',
  ]);
});

test('a month stands under its year', () => {
  const path = sitePaths.month('2023-09');

  expect(path).toBe('/2023/09/');
});

test('a site at the root adds nothing to its links', () => {
  const path = withBase('/', '/archive/');

  expect(path).toBe('/archive/');
});

test('a site under a path begins its links with it, with a slash at its end or without', () => {
  const paths = [withBase('/digest/', '/archive/'), withBase('/digest', '/')];

  expect(paths).toEqual(['/digest/archive/', '/digest/']);
});

test('a whole address holds the path under which the site is published', () => {
  const address = absolute('https://example.org/digest/', '/feed.xml');

  expect(address).toBe('https://example.org/digest/feed.xml');
});

test('the base of a site is the path of its address', () => {
  const bases = [baseOf('https://example.org/'), baseOf('https://example.org/digest/')];

  expect(bases).toEqual(['/', '/digest/']);
});

test('no country has the address of a topic on the timeline', () => {
  const countries = countryCodes.map(sitePaths.timelineCountry);
  const topics = topicCodes.map(sitePaths.timelineTopic);

  expect(new Set([...countries, ...topics]).size).toBe(countryCodes.length + topicCodes.length);
});
