import { expect, test } from 'vitest';
import { aDate, aDay, aFeature, anArticle, aParsedBrief, aSite } from '#tests/builders.ts';
import type { ParsedBrief } from '#src/model/article.ts';
import { listRelatedBriefs } from './related-briefs.ts';

/** The article in question, and an older edition that holds briefs which may be related to it. */
function relatedTo(
  own: Partial<ParsedBrief>,
  others: readonly Partial<ParsedBrief>[],
  count = 4,
): readonly string[] {
  const article = anArticle({ id: '2023/09/own', briefs: [aParsedBrief({ id: 'own', ...own })] });
  const older = anArticle({
    id: '2023/01/older',
    published: aDay('2023-01-01'),
    briefs: others.map((other) => aParsedBrief(other)),
  });
  const site = aSite({ articles: [article, older] });
  return site.articles
    .filter(({ id }) => id === '2023/09/own')
    .flatMap((found) => listRelatedBriefs(site, found, count))
    .map(({ id }) => id);
}

test('a brief of another edition with the same country and topic is related', () => {
  const ids = relatedTo({ countries: ['uz'], topics: ['trade'] }, [
    { id: 'same', countries: ['uz'], topics: ['trade'] },
    { id: 'other-topic', countries: ['uz'], topics: ['culture'] },
    { id: 'other-country', countries: ['kz'], topics: ['trade'] },
  ]);

  expect(ids).toEqual(['same']);
});

test('what shares more comes first, then what is newer', () => {
  const ids = relatedTo({ countries: ['uz', 'kz'], topics: ['trade'] }, [
    { id: 'older', countries: ['uz'], topics: ['trade'], date: aDate('2022-01-01') },
    { id: 'newer', countries: ['kz'], topics: ['trade'], date: aDate('2022-02-01') },
    { id: 'both', countries: ['uz', 'kz'], topics: ['trade'], date: aDate('2021-01-01') },
  ]);

  expect(ids).toEqual(['both', 'newer', 'older']);
});

test('no more are listed than wanted', () => {
  const ids = relatedTo({}, [{ id: 'a' }, { id: 'b' }, { id: 'c' }], 2);

  expect(ids).toEqual(['a', 'b']);
});

test('briefs of the article itself are not related to it', () => {
  const ids = relatedTo({}, []);

  expect(ids).toEqual([]);
});

test('a feature is related by its own countries and topics', () => {
  const feature = aFeature({ countries: ['uz'], topics: ['transport'] });
  const site = aSite({ articles: [feature, anArticle()] });

  const ids = site.articles
    .filter(({ kind }) => kind === 'feature')
    .flatMap((found) => listRelatedBriefs(site, found, 4))
    .map(({ id }) => id);

  expect(ids).toEqual(['two-trains']);
});
