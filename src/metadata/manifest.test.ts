import { expect, test } from 'vitest';
import { anIdentity } from '#tests/builders.ts';
import { renderManifest } from './manifest.ts';

const identity = anIdentity({ address: 'https://example.org/digest/' });

test('the manifest holds the path of the site', () => {
  const manifest: unknown = JSON.parse(renderManifest(identity));

  expect(manifest).toMatchObject({
    name: 'Khorgos Digest',
    start_url: '/digest/',
    scope: '/digest/',
    icons: [{ src: '/digest/icon-192.png' }, { src: '/digest/icon-512.png' }, { src: '/digest/favicon.svg' }],
  });
});
