import { baseOf, sitePaths, withBase } from '#src/model/addresses.ts';
import type { Identity } from '#src/model/identity.ts';

/** https://www.w3.org/TR/appmanifest/ */
export function renderManifest({ name, description, address, language }: Identity): string {
  const at = (path: string): string => withBase(baseOf(address), path);
  const manifest = {
    name,
    short_name: name,
    description,
    lang: language,
    start_url: at(sitePaths.home()),
    scope: at(sitePaths.home()),
    display: 'browser',
    background_color: '#fbfaf5',
    theme_color: '#fbfaf5',
    icons: [
      { src: at(sitePaths.publicFile('icon-192.png')), sizes: '192x192', type: 'image/png' },
      { src: at(sitePaths.publicFile('icon-512.png')), sizes: '512x512', type: 'image/png' },
      { src: at(sitePaths.publicFile('favicon.svg')), sizes: 'any', type: 'image/svg+xml' },
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
