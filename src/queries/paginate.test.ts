import { expect, test } from 'vitest';
import { listPagesOf, pageCount } from './paginate.ts';

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

test('an empty list has one page, which can say so', () => {
  const pages = listPagesOf([]);

  expect(pages).toEqual([{ items: [], page: 1, pages: 1, total: 0 }]);
});

test('twenty items fill one page', () => {
  const pages = listPagesOf(numbers(20));

  expect(pages).toEqual([{ items: numbers(20), page: 1, pages: 1, total: 20 }]);
});

test('the twenty-first item begins a second page', () => {
  const pages = listPagesOf(numbers(21));

  expect(pages).toEqual([
    { items: numbers(20), page: 1, pages: 2, total: 21 },
    { items: [21], page: 2, pages: 2, total: 21 },
  ]);
});

test('later pages, which carry no introduction, hold sixty items', () => {
  const pages = listPagesOf(numbers(81));

  expect(pages.map(({ items }) => items.length)).toEqual([20, 60, 1]);
  expect(pages[2]?.items).toEqual([81]);
});

test('the number of pages is known without the items', () => {
  const counts = [pageCount(0), pageCount(1), pageCount(20), pageCount(21), pageCount(80), pageCount(81)];

  expect(counts).toEqual([1, 1, 1, 2, 2, 3]);
});
