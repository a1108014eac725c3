import { expect, test } from 'vitest';
import { pageParam } from './page-param.ts';

test('the first page of a list has no number in its address', () => {
  const params = [pageParam(1), pageParam(2)];

  expect(params).toEqual([undefined, 'page/2']);
});
