import { expect, test } from 'vitest';
import { listPagesOf, pageCount } from './paginate.ts';

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

test('an empty list has one page, which can say so', () => {
  const pages = listPagesOf([]);

  expect(pages).toEqual([{ items: [], page: 1, pages: 1, total: 0 }]);
});

test('sixteen items fill one page', () => {
  const pages = listPagesOf(numbers(16));

  expect(pages).toEqual([{ items: numbers(16), page: 1, pages: 1, total: 16 }]);
});

test('the seventeenth item begins a second page', () => {
  const pages = listPagesOf(numbers(17));

  expect(pages).toEqual([
    { items: numbers(16), page: 1, pages: 2, total: 17 },
    { items: [17], page: 2, pages: 2, total: 17 },
  ]);
});

test('later pages, which carry no introduction, hold sixty items', () => {
  const pages = listPagesOf(numbers(77));

  expect(pages.map(({ items }) => items.length)).toEqual([16, 60, 1]);
  expect(pages[2]?.items).toEqual([77]);
});

test('the number of pages is known without the items', () => {
  const counts = [pageCount(0), pageCount(1), pageCount(16), pageCount(17), pageCount(76), pageCount(77)];

  expect(counts).toEqual([1, 1, 1, 2, 2, 3]);
});
