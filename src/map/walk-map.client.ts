/** Loaded by pages with a map, whose drawings can have a hundred links. */
import { walkMarks } from '#src/timeline/walk-marks.client.ts';

walkMarks(document, '.map-drawing');
