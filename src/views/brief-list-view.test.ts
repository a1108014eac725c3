import { expect, test } from 'vitest';
import { aBrief, aSite, aTopic } from '#tests/builders.ts';
import { topicView } from './brief-list-view.ts';

test('the second page of a topic has its own address and says where it stands', () => {
  const list = { items: [aBrief()], page: 2, pages: 2, total: 21 };

  const { head, dek } = topicView(aSite({ topics: [aTopic()] }), { code: 'transport', list });

  expect(head.path).toBe('/topics/transport/page/2/');
  expect(head.title).toBe('Transport, page 2');
  expect(dek).toBe('Page 2 of 2');
});
