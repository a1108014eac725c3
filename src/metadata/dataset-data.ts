/** The data as search engines for data sets read them (https://schema.org/Dataset). */
import { absolute, sitePaths } from '#src/model/addresses.ts';
import type { Identity } from '#src/model/identity.ts';
import { archiveNameOf } from '#src/trade/data-archive.ts';
import type { DataFiles } from '#src/trade/load-data-files.ts';
import type { JsonLd } from './structured-data.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  zip: 'application/zip',
};

/** The media type of a served file by its ending. */
export function mediaTypeOf(name: string): string {
  return mediaTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** The package with one distribution for each file and for the archive. */
export function datasetData(data: DataFiles, identity: Identity): JsonLd {
  const { descriptor, files } = data;
  const url = absolute(identity.address, sitePaths.data());
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: descriptor.title,
    description: descriptor.description,
    version: descriptor.version,
    dateModified: descriptor.created.slice(0, 10),
    keywords: descriptor.keywords,
    inLanguage: identity.language,
    isAccessibleForFree: true,
    license: identity.licence.address,
    creator: { '@type': 'NewsMediaOrganization', name: identity.name, url: identity.address },
    distribution: [...files.map(({ name }) => name), archiveNameOf(data)].map((name) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: mediaTypeOf(name),
      contentUrl: absolute(identity.address, sitePaths.dataFile(name)),
    })),
  };
}
