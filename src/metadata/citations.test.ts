import { expect, test } from 'vitest';
import { aBrief, aDay, anIdentity, aSite } from '#tests/builders.ts';
import { type Citable, citableArticle, citableBrief, formatCitations } from './citations.ts';

const train: Citable = {
  key: 'khorgos-digest-2023-09-two-trains',
  title: 'Two trains leave for Tashkent',
  container: undefined,
  published: aDay('2023-09-08'),
  address: 'https://example.org/2023/09/two-trains/',
  site: 'Khorgos Digest',
};

test('an article is cited in three styles', () => {
  const texts = formatCitations(train);

  expect(texts).toEqual({
    apa: 'Khorgos Digest. (2023, September 8). Two trains leave for Tashkent. https://example.org/2023/09/two-trains/',
    chicago:
      'Khorgos Digest. “Two trains leave for Tashkent.” September 8, 2023. https://example.org/2023/09/two-trains/.',
    bibtex: `@misc{khorgos-digest-2023-09-two-trains,
  author = {{Khorgos Digest}},
  title = {{Two trains leave for Tashkent}},
  year = {2023},
  month = sep,
  url = {https://example.org/2023/09/two-trains/}
}`,
  });
});

test('a brief is cited with the edition in which it stands', () => {
  const texts = formatCitations({ ...train, container: 'Tashkent and two trains' });

  expect(texts).toEqual({
    apa: 'Khorgos Digest. (2023, September 8). Two trains leave for Tashkent. In Tashkent and two trains. https://example.org/2023/09/two-trains/',
    chicago:
      'Khorgos Digest. “Two trains leave for Tashkent.” In “Tashkent and two trains.” September 8, 2023. https://example.org/2023/09/two-trains/.',
    bibtex: `@misc{khorgos-digest-2023-09-two-trains,
  author = {{Khorgos Digest}},
  title = {{Two trains leave for Tashkent}},
  note = {In: Tashkent and two trains},
  year = {2023},
  month = sep,
  url = {https://example.org/2023/09/two-trains/}
}`,
  });
});

test('a title that ends in a question mark gets no full stop after it', () => {
  const { apa, chicago } = formatCitations({ ...train, title: 'Who pays?' });

  expect(apa).toBe('Khorgos Digest. (2023, September 8). Who pays? https://example.org/2023/09/two-trains/');
  expect(chicago).toBe(
    'Khorgos Digest. “Who pays?” September 8, 2023. https://example.org/2023/09/two-trains/.',
  );
});

test('signs that mean something to BibTeX are escaped', () => {
  const { bibtex } = formatCitations({ ...train, title: 'A & B: 5% of $4 bn, #1_x {y} ~z ^ \\w' });

  expect(bibtex).toContain(
    String.raw`title = {{A \& B: 5\% of \$4 bn, \#1\_x \{y\} \textasciitilde{}z \textasciicircum{} \textbackslash{}w}},`,
  );
});

test('real quotation marks and dashes are written as BibTeX has them', () => {
  const { bibtex } = formatCitations({ ...train, title: '“One China”, ‘two’ trains’ way, 2022–23' });

  expect(bibtex).toContain("title = {{``One China'', `two' trains' way, 2022--23}},");
});

test('Cyrillic and Chinese stay as they are', () => {
  const { bibtex } = formatCitations({ ...train, title: 'Хоргос (霍尔果斯)' });

  expect(bibtex).toContain('title = {{Хоргос (霍尔果斯)}},');
});

test('an article has a key made of the site and its address', () => {
  const citable = aSite().articles.map((article) => citableArticle(article, anIdentity()));

  expect(citable).toEqual([
    {
      key: 'khorgos-digest-2023-09-two-trains',
      title: 'Tashkent and two trains',
      container: undefined,
      published: '2023-09-08',
      address: 'https://example.org/2023/09/two-trains/',
      site: 'Khorgos Digest',
    },
  ]);
});

test('a brief has the address of its own anchor and a key of its own', () => {
  const citable = citableBrief(aBrief({ id: 'one-china' }), anIdentity());

  expect(citable.key).toBe('khorgos-digest-2023-09-one-china');
  expect(citable.address).toBe('https://example.org/2023/09/two-trains/#one-china');
  expect(citable.container).toBe('Tashkent and two trains');
});

test('quotation marks inside a title become single where the title stands in double ones', () => {
  const { chicago } = formatCitations({ ...train, title: 'Tashkent backs “One China”' });

  expect(chicago).toBe(
    'Khorgos Digest. “Tashkent backs ‘One China’.” September 8, 2023. https://example.org/2023/09/two-trains/.',
  );
});
