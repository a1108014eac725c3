import type { Milestone } from '#src/model/milestone.ts';
import type { CountryCode } from '#src/model/vocabulary.ts';
import { listLanes } from './milestone-lanes.ts';
import { drawNarrowTimeline } from './narrow-timeline.ts';
import { timeDomainOf } from './time-scale.ts';
import type { TimelineDrawing } from './timeline-drawing.ts';
import { drawWideTimeline } from './wide-timeline.ts';

/** One timeline in its two layouts; a style sheet shows the one that fits. */
export interface TimelineDrawings {
  readonly narrow: TimelineDrawing;
  readonly wide: TimelineDrawing;
}

interface DrawnMilestones {
  readonly milestones: readonly Milestone[];
  /** Those that get a lane of their own. */
  readonly countries: readonly CountryCode[];
  /** All of the site: their years make the axis, so that timelines of countries can be compared. */
  readonly all: readonly Milestone[];
}

/** Undefined where there is nothing to draw. */
export function drawTimelines({ milestones, countries, all }: DrawnMilestones): TimelineDrawings | undefined {
  const domain = timeDomainOf(all.map(({ date }) => date));
  if (domain === undefined || milestones.length === 0) return undefined;
  const lanes = listLanes(milestones, countries);
  return { narrow: drawNarrowTimeline(lanes, domain), wide: drawWideTimeline(lanes, domain) };
}
