/** All files of the data in one archive. */
import { zipSync } from 'fflate';
import type { DataFiles } from './load-data-files.ts';

/** The name of the archive: that of the package. */
export function archiveNameOf({ descriptor }: DataFiles): string {
  return `${descriptor.name}.zip`;
}

/**
 * The files and a README as a ZIP archive, in a folder called after the package.
 * @returns the same bytes for the same files: every entry carries the date of the package
 */
export function packDataFiles({ descriptor, files }: DataFiles, readme: string): Uint8Array {
  const entries = [{ name: 'README.txt', bytes: new TextEncoder().encode(readme) }, ...files];
  const folder = Object.fromEntries(entries.map(({ name, bytes }) => [`${descriptor.name}/${name}`, bytes]));
  return zipSync(folder, { level: 9, mtime: findArchiveDate(descriptor.created) });
}

/** ZIP keeps local time, so that a moment would depend on where the site is built; a local date does not. */
function findArchiveDate(created: string): Date {
  const [year = 1980, month = 1, day = 1] = created.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
}
