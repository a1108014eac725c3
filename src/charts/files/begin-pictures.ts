import type { Identity } from '#src/model/identity.ts';
import type { Chart } from '../chart.ts';
import { paintPicture } from './paint-picture.ts';

/** PNG files by chart, from the moment when the first of them was asked for. */
const begun = new Map<string, Promise<Buffer>>();

/**
 * Begins to paint all pictures. A picture is painted by sharp in threads of its own: begun before the pages, it is done by
 * the time when its file is served, and pages need not wait for it.
 */
export function beginPictures(charts: Iterable<Chart>, identity: Identity): void {
  for (const chart of charts) {
    const picture = paintPicture(chart, identity);
    // What goes wrong is told when the file is served.
    picture.catch(() => undefined);
    begun.set(chart.id, picture);
  }
}

/** The PNG of a chart. @throws Error where a letter of it is in no font */
export function finishPicture(chart: Chart, identity: Identity): Promise<Buffer> {
  return begun.get(chart.id) ?? paintPicture(chart, identity);
}
