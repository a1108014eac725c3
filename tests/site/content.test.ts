import { expect, test } from 'vitest';
import { pageAt } from './built-site.ts';
import {
  describeBrief,
  listBriefLinks,
  listBriefsWithoutCitation,
  listBriefsWithoutVoices,
  listEmptyCounts,
  listLostSpacesOfSite,
  listOneWayCitations,
  listProgramText,
  listUnmarkedScripts,
} from './reader-facts.ts';
import { attributeOf, findById, listNamed, listWithClass, textOf } from './select.ts';

test('Kazakhstan’s page lists the Kazakh brief of a digest on five countries and links to its place there', () => {
  const links = listBriefLinks('/countries/kazakhstan/');

  expect(links).toContain('/2026/04/border-facilities-and-galkynysh/#panda-bond');
});

test('Kazakhstan’s pages list no brief that is about Uzbekistan only', () => {
  const links = [
    ...listBriefLinks('/countries/kazakhstan/'),
    ...listBriefLinks('/countries/kazakhstan/page/2/'),
  ];

  expect(links).not.toContain('/2026/04/border-facilities-and-galkynysh/#uzbek-trade-2025');
});

test('a brief about two countries stands on the pages of both', () => {
  const kyrgyz = listBriefLinks('/countries/kyrgyzstan/');
  const uzbek = listBriefLinks('/countries/uzbekistan/');

  expect(kyrgyz).toContain('/2026/04/border-facilities-and-galkynysh/#railway-2030');
  expect(uzbek).toContain('/2026/04/border-facilities-and-galkynysh/#railway-2030');
});

test('a page of a country and a topic lists only briefs under both', () => {
  const links = listBriefLinks('/countries/kazakhstan/education/');

  expect(links).toContain('/2023/09/one-china-and-two-trains/#kazakh-chinese-universities');
  expect(links).not.toContain('/2023/09/one-china-and-two-trains/#zhangjiakou-train');
});

test('an outlet’s page lists the briefs that rest on it', () => {
  const links = listBriefLinks('/outlets/eurasianet/');

  expect(links).toContain('/2023/09/one-china-and-two-trains/#kazakh-chinese-universities');
  expect(links).not.toContain('/2023/09/one-china-and-two-trains/#zhangjiakou-train');
});

test('a brief in a digest says where, when, on how many outlets it rests and who reported it', () => {
  const brief = describeBrief('/2023/09/one-china-and-two-trains/', 'kazakh-chinese-universities');

  expect(brief).toEqual({
    where: ['Kazakhstan', 'Education', '31 August 2023'],
    rests: 'Rests on one outlet: one independent outlet. Reported by Eurasianet',
  });
});

test('every brief says on how many outlets it rests', () => {
  const silent = listBriefsWithoutVoices();

  expect(silent).toEqual([]);
});

test('every brief offers itself for citation in APA, Chicago and BibTeX, with its own address', () => {
  const lacking = listBriefsWithoutCitation();

  expect(lacking).toEqual([]);
});

test('a citation leads to its source, and the source leads back to every place that cites it', () => {
  const oneWay = listOneWayCitations();

  expect(oneWay).toEqual([]);
});

test('a source shows the kind of its outlet and leads to the outlet’s page', () => {
  const source = findById(pageAt('/2023/09/one-china-and-two-trains/').root, 'source-2');

  expect(source && listWithClass(source, 'kind').map(textOf)).toEqual(['independent media']);
  expect(source && attributeOf(listNamed(source, 'a')[0] ?? source, 'href')).toMatch(
    /\/outlets\/eurasianet\/$/,
  );
});

test('Uzbekistan’s page marks the country’s Chinese and Russian names with their languages', () => {
  const marked = listNamed(pageAt('/countries/uzbekistan/').root, 'span')
    .filter((span) => attributeOf(span, 'lang') !== undefined)
    .map((span) => [attributeOf(span, 'lang'), textOf(span)]);

  expect(marked).toContainEqual(['zh', '乌兹别克斯坦']);
  expect(marked).toContainEqual(['ru', 'Узбекистан']);
});

test('no word in Cyrillic or Chinese letters stands in a text that says it is English', () => {
  const unmarked = listUnmarkedScripts();

  expect(unmarked).toEqual([]);
});

test('no space is lost between words that stand in different elements', () => {
  const lost = listLostSpacesOfSite();

  expect(lost).toEqual([]);
});

test('readers never see what only the program knows: codes, undefined, pieces of templates', () => {
  const leaked = listProgramText();

  expect(leaked).toEqual([]);
});

test('the 404 leads on to the five countries and to the latest briefs', () => {
  const { root } = pageAt('/404.html');

  const countries = listWithClass(root, 'tags').flatMap((list) => listNamed(list, 'a').map(textOf));

  expect(countries).toEqual(['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan']);
  expect(listBriefLinks('/404.html')).toHaveLength(5);
});

test('no list names something and counts nothing behind it', () => {
  expect(listEmptyCounts()).toEqual([]);
});
