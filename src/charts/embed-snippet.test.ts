import { expect, test } from 'vitest';
import { anIdentity } from '#tests/builders.ts';
import { embedSnippet } from './embed-snippet.ts';

test('the snippet holds the frame’s address and title, and listens to its own site only', () => {
  const identity = anIdentity({ address: 'https://example.org/digest/' });

  const snippet = embedSnippet({ id: 'trade-total', title: 'From “0.44” to 106 & more' }, identity);

  expect(snippet).toContain('<iframe src="https://example.org/digest/charts/trade-total/embed/"');
  expect(snippet).toContain('title="From “0.44” to 106 &amp; more"');
  expect(snippet).toContain('e.origin!=="https://example.org"');
});
